import type { DrawingOf } from "../drawing"
import { type Sketch, linear } from "../primitives/sketch"
import { circle, group, path, rect } from "../primitives/svg"

type Television = DrawingOf<"television">

type Sight = {
  sky: [string, string]
  layers: [d: string, fill: string][]
  sun: [number, number, number, string]
}

/** What is on: landscapes in a 160 × 90 frame. */
const sights: Record<Television["scene"], Sight> = {
  hills: {
    sky: ["#9cc4d8", "#f3e3c3"],
    sun: [118, 26, 9, "#fff3d0"],
    layers: [
      ["M0 56C24 40 40 48 62 40S104 30 128 42S150 46 160 40V90H0Z", "#8fa9a8"],
      ["M0 66C30 50 52 62 84 54S132 46 160 58V90H0Z", "#6f8f6d"],
      ["M0 78C36 64 70 78 104 68S146 66 160 72V90H0Z", "#4d6b45"],
    ],
  },
  lake: {
    sky: ["#5f8fb0", "#f0c9a0"],
    sun: [48, 40, 8, "#fff0d8"],
    layers: [
      ["M0 50L22 30L40 44L62 20L92 48L112 34L136 50L160 40V90H0Z", "#5a6d80"],
      ["M0 56C40 52 100 58 160 54V90H0Z", "#86a9b8"],
      ["M0 72C30 70 60 76 84 90H0Z", "#33463f"],
    ],
  },
  dunes: {
    sky: ["#e8b27a", "#f6e2bd"],
    sun: [80, 34, 12, "#fff6dd"],
    layers: [
      ["M0 60C30 44 60 52 90 46S140 44 160 52V90H0Z", "#d39a5f"],
      ["M0 70C40 52 70 74 110 60S150 60 160 66V90H0Z", "#b8763f"],
      ["M0 84C30 68 70 90 120 74L160 80V90H0Z", "#8a5230"],
    ],
  },
  night: {
    sky: ["#1d2b4a", "#7a5a78"],
    sun: [124, 22, 7, "#f3ead2"],
    layers: [
      [
        "M0 58L14 46H26V38H36V52H48V30H58V50H72V42H84V56H98V34H108V48H122V40H136V54H150V44H160V90H0Z",
        "#2c3454",
      ],
      ["M0 70C50 62 110 74 160 66V90H0Z", "#1c2440"],
      ["M0 80H160V90H0Z", "#141a30"],
    ],
  },
}

const windows =
  "M28 44h3M30 50h3M50 36h3M53 44h3M100 40h3M103 46h3M126 46h3M52 54h3M88 62h3M146 52h3"

export const screen = (
  sketch: Sketch,
  { scene }: Television,
  { w, h }: { w: number; h: number },
): string => {
  const { sky, sun, layers } = sights[scene]
  const fill = linear(sketch, "down", [
    [0, sky[0]],
    [0.7, sky[1]],
  ])
  const [cx, cy, r, color] = sun
  const lit =
    scene === "night" ? path({ d: windows, fill: "none", stroke: "#f2c878", strokeWidth: 2 }) : ""
  const art =
    rect({ width: 160, height: 90, fill }) +
    circle({ cx, cy, r: r * 2, fill: color, fillOpacity: 0.25 }) +
    circle({ cx, cy, r, fill: color }) +
    layers.map(([d, tone]) => path({ d, fill: tone })).join("") +
    lit
  const dim = linear(sketch, "diagonal", [
    [0, "#ffffff", 0.12],
    [0.5, "#ffffff", 0],
    [1, "#000000", 0.22],
  ])
  const scale = `scale(${String(Math.round((w / 160) * 1000) / 1000)} ${String(Math.round((h / 90) * 1000) / 1000)})`
  return group({ transform: scale }, art) + rect({ width: w, height: h, fill: dim })
}
