import type { DrawingOf } from "../drawing"
import type { KindOf } from "../kind"
import { screen } from "./speaker-display"
import { DARK, type Paint, lighter, paintOf } from "../primitives/paint"
import { perforation } from "../primitives/panel"
import { revolve } from "../primitives/revolve"
import { type Sketch, aroundFace, frontFace, topFace } from "../primitives/sketch"
import { circle, group, path, rect } from "../primitives/svg"
import type { Point } from "../primitives/vector"

type Speaker = DrawingOf<"speaker">

const weave = (r: number, h: number): string =>
  [-0.86, -0.6, -0.3, 0, 0.3, 0.6, 0.86]
    .map((t) => {
      const squeeze = Math.sqrt(1 - t * t * 0.92)
      const w = r * 0.3 * squeeze
      return perforation({ x: t * r - w / 2, y: 0, w, h, step: r * 0.075 })
    })
    .join("")

const lightRing = (sketch: Sketch, y: number, r: number): void => {
  topFace(
    sketch,
    [0, y, 0],
    circle({ r: r * 0.8, fill: "#222122" }) +
      circle({
        r: r * 0.66,
        fill: "none",
        stroke: "#8fd0e6",
        strokeOpacity: 0.9,
        strokeWidth: r * 0.05,
      }) +
      path({
        d: `M${String(-r * 0.14)} 0h${String(r * 0.28)}M0 ${String(-r * 0.14)}v${String(r * 0.28)}`,
        stroke: "#d9d2c4",
        strokeWidth: r * 0.04,
        strokeLinecap: "round",
      }),
  )
}

const cylinder = (sketch: Sketch, { size, tone }: Speaker): void => {
  const { width: w, height: h } = size
  const paint = paintOf(tone)
  const r = w / 2
  const cloth: Paint = { color: paint.color, surface: "matte" }
  revolve(sketch, {
    at: [0, 0, 0],
    profile: [
      [0, r * 0.94],
      [6, r * 0.96],
    ],
    paint: DARK,
  })
  revolve(sketch, {
    at: [0, 6, 0],
    profile: [
      [0, r * 0.97],
      [h * 0.06, r],
      [h * 0.8, r],
      [h * 0.86, r * 0.98],
    ],
    paint: cloth,
  })
  aroundFace(sketch, { y: h * 0.83, r }, group({ opacity: 0.7 }, weave(r, h * 0.74)))
  revolve(sketch, {
    at: [0, h * 0.865, 0],
    profile: [
      [0, r * 0.98],
      [h * 0.1, r * 0.97],
      [h * 0.135, r * 0.9],
    ],
    paint: { color: lighter(paint.color, 0.12), surface: "enamel" },
  })
  lightRing(sketch, h, r)
  frontFace(
    sketch,
    [0, h * 0.16, r],
    rect({ x: -14, width: 28, height: 8, rx: 4, fill: "#f6efe0", fillOpacity: 0.85 }),
  )
}

const ball = (sketch: Sketch, { size, tone }: Speaker): void => {
  const { width: w, height: h } = size
  const paint = paintOf(tone)
  const r = w / 2
  const globe = [0.03, 0.1, 0.22, 0.38, 0.55, 0.72, 0.86, 0.95].map((t): Point => [
    t * h,
    r * Math.sqrt(1 - (2 * t - 1) ** 2),
  ])
  const start = globe[0]?.[0] ?? 0
  revolve(sketch, {
    at: [0, 0, 0],
    profile: [
      [0, r * 0.5],
      [8, r * 0.46],
    ],
    paint: DARK,
  })
  revolve(sketch, {
    at: [0, start, 0],
    profile: globe.map(([y, k]): Point => [y - start, k]),
    paint: { color: paint.color, surface: "matte" },
    smooth: true,
  })
  aroundFace(sketch, { y: h * 0.72, r: r * 0.7 }, group({ opacity: 0.6 }, weave(r * 0.7, h * 0.46)))
  lightRing(sketch, h * 0.955, r * 0.46)
}

export const speaker: KindOf<"speaker"> = {
  name: { ru: "Умная колонка", en: "Smart speaker" },
  family: "digital",
  draw: (sketch, drawing) => {
    if (drawing.shape === "cylinder") cylinder(sketch, drawing)
    else if (drawing.shape === "ball") ball(sketch, drawing)
    else screen(sketch, drawing)
  },
  front: { yaw: 0, pitch: 9 },
  angle: { yaw: 30, pitch: 28 },
  third: {
    name: "detail",
    camera: { yaw: 16, pitch: 46 },
    alt: { ru: "верхняя панель крупно", en: "close-up of the top" },
    focus: ({ size }) => ({ at: [0, size.height * 0.86, 0], span: size.width * 1.1 }),
  },
  footprints: ({ size, shape }) => [
    shape === "screen"
      ? { z: -size.depth * 0.1, w: size.width * 0.72, d: size.depth * 0.8 }
      : {
          w: size.width * (shape === "ball" ? 0.6 : 0.96),
          d: size.width * (shape === "ball" ? 0.6 : 0.96),
          round: true,
        },
  ],
  room: () => ({ name: "sideboard" }),
}
