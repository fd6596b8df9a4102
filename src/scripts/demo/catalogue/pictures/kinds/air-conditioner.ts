import type { DrawingOf } from "../drawing"
import type { KindOf, Pose } from "../kind"
import { block, prism } from "../primitives/block"
import { DARK, darker, paintOf, type Paint } from "../primitives/paint"
import { digits } from "../primitives/seven-segment"
import { display, slots } from "../primitives/panel"
import { glyph } from "../primitives/glyph"
import { darkGlass, finish } from "../primitives/parts"
import { revolve } from "../primitives/revolve"
import { frontFace, linear, type Sketch } from "../primitives/sketch"
import { path, rect } from "../primitives/svg"
import type { Point, Vector } from "../primitives/vector"

type AirConditioner = DrawingOf<"air-conditioner">

/** Side view of the indoor unit, wall on the left: a full cheek and a tucked-in chin. */
const section = (d: number, h: number): Point[] => [
  [-d / 2, 0.14 * h],
  [-d * 0.1, 0],
  [d * 0.22, 0.06 * h],
  [d * 0.42, 0.2 * h],
  [d / 2, 0.36 * h],
  [d / 2, 0.82 * h],
  [d * 0.47, 0.92 * h],
  [d * 0.4, h],
  [-d / 2, h],
]

const split = (sketch: Sketch, { size, tone }: AirConditioner, pose: Pose): void => {
  const { width: w, height: h, depth: d } = size
  const paint = paintOf(tone)
  prism(sketch, { axis: "x", ring: section(d, h), length: w, paint })
  const dark = tone === "black" || tone === "graphite"
  const mouth = linear(sketch, "down", [
    [0, "#1a1714"],
    [1, "#5a5148"],
  ])
  const art =
    finish(sketch, paint, { w, h: h * 0.46, r: 2 }) +
    rect({ y: h * 0.56, width: w, height: 2.4, fill: "#1a120c", fillOpacity: 0.28 })
  const lit =
    digits({
      text: "22",
      x: w - 130,
      y: h * 0.3,
      height: 34,
      color: dark ? "#f6efe0" : "#7d8f94",
    }) +
    glyph("snow", { x: w - 164, y: h * 0.3 + 17, size: 22, color: dark ? "#f6efe0" : "#7d8f94" })
  frontFace(sketch, [-w / 2, h * 0.82, d / 2 + 0.5], art + lit)
  frontFace(
    sketch,
    [-w / 2, h * 0.17, d * 0.42],
    rect({ x: 26, width: w - 52, height: h * 0.12, rx: 6, fill: mouth }),
  )
  const degrees = pose === "open" ? 52 : 8
  const hinge = { pivot: [0, h * 0.19, d * 0.42] as Vector, degrees, axis: "x" as const }
  block(sketch, {
    y: h * 0.07,
    z: d * 0.42,
    w: w - 40,
    h: h * 0.12,
    d: 8,
    radius: 4,
    axis: "x",
    paint,
    hinge,
  })
  if (pose === "open") breeze(sketch, { w, h, d })
}

const breeze = (sketch: Sketch, { w, h, d }: { w: number; h: number; d: number }): void => {
  const fade = linear(sketch, "down", [
    [0, "#9fc4d4", 0.5],
    [1, "#9fc4d4", 0],
  ])
  const ribbon = (x: number): string =>
    path({
      d: `M${String(x)} 0c10 60 -30 90 -20 ${String(Math.round(h * 0.8))}h46c-10 -80 30 -140 20 -${String(Math.round(h * 0.8))}Z`,
      fill: fade,
    })
  frontFace(
    sketch,
    [-w / 2, h * 0.02, d * 0.5],
    [0.14, 0.32, 0.5, 0.68, 0.86].map((t) => ribbon(w * t)).join(""),
  )
}

const mobile = (sketch: Sketch, { size, tone }: AirConditioner, pose: Pose): void => {
  const { width: w, height: h, depth: d } = size
  const paint = paintOf(tone)
  const accent: Paint = { color: darker(paint.color, 0.12), surface: paint.surface }
  for (const x of [-1, 1]) {
    for (const z of [-1, 1]) {
      revolve(sketch, {
        at: [x * w * 0.38 - 12, 20, z * d * 0.36],
        axis: [1, 0, 0],
        profile: [
          [0, 20],
          [24, 20],
        ],
        paint: DARK,
      })
    }
  }
  block(sketch, { y: 34, w, h: h * 0.36, d, radius: 50, axis: "y", paint: accent })
  block(sketch, { y: 34 + h * 0.36, w, h: h * 0.55 - 34, d, radius: 50, axis: "y", paint })
  block(sketch, {
    y: h * 0.91,
    w: w * 0.98,
    h: h * 0.07,
    d: d * 0.98,
    radius: 48,
    axis: "y",
    paint,
  })
  const z = d / 2 + 0.5
  frontFace(
    sketch,
    [-w / 2, h * 0.42, z],
    slots({ x: w * 0.16, y: 20, w: w * 0.68, h: h * 0.28, step: 20 }),
  )
  frontFace(
    sketch,
    [-w / 2, h * 0.94, z],
    darkGlass(sketch, { x: w * 0.16, y: h * 0.06, w: w * 0.68, h: h * 0.12, r: 12 }) +
      slots({ x: w * 0.18, y: h * 0.068, w: w * 0.64, h: h * 0.1, step: 18, color: "#9a948a" }) +
      display(sketch, { x: w * 0.36, y: h * 0.26, w: w * 0.28, h: h * 0.09, text: "21" }) +
      glyph("snow", { x: w * 0.25, y: h * 0.305, size: 30, color: "#7d8f94" }) +
      glyph("drop", { x: w * 0.75, y: h * 0.305, size: 30, color: "#7d8f94" }),
  )
  if (pose !== "open") return
  const hinge = { pivot: [0, h * 0.91, -d * 0.3] as Vector, degrees: -40, axis: "x" as const }
  block(sketch, {
    y: h * 0.98,
    z: 0,
    w: w * 0.8,
    h: 10,
    d: d * 0.6,
    radius: 30,
    axis: "y",
    paint: accent,
    hinge,
  })
}

export const airConditioner: KindOf<"air-conditioner"> = {
  name: { ru: "Кондиционер", en: "Air conditioner" },
  family: "climate",
  draw: (sketch, drawing, pose) => {
    if (drawing.shape === "split") split(sketch, drawing, pose)
    else mobile(sketch, drawing, pose)
  },
  front: { yaw: 0, pitch: 4 },
  angle: { yaw: 34, pitch: 12 },
  third: {
    name: "open",
    camera: { yaw: 24, pitch: 8 },
    alt: { ru: "во время работы", en: "at work" },
  },
  hangs: ({ shape }) => shape === "split",
  room: ({ shape }) => ({ name: shape === "split" ? "living-wall" : "living-floor" }),
}
