import type { DrawingOf } from "../drawing"
import type { KindOf, Pose } from "../kind"
import { opened } from "./multicooker-open"
import { block } from "../primitives/block"
import { glyph } from "../primitives/glyph"
import { CHROME, DARK, STEEL, paintOf } from "../primitives/paint"
import { button, display } from "../primitives/panel"
import { darkGlass, feet } from "../primitives/parts"
import { revolve } from "../primitives/revolve"
import { type Sketch, frontFace } from "../primitives/sketch"
import { circle } from "../primitives/svg"
import { tube } from "../primitives/tube"
import type { Point } from "../primitives/vector"

type Multicooker = DrawingOf<"multicooker">

const dome = (r: number, h: number): Point[] => [
  [0, r],
  [h * 0.4, r * 0.96],
  [h * 0.75, r * 0.8],
  [h, r * 0.5],
]

const panel = (sketch: Sketch, drawing: Multicooker, z: number): void => {
  const { width: w, height: h } = drawing.size
  if (drawing.panel === "dial") {
    frontFace(
      sketch,
      [0, h * 0.38, z],
      circle({ r: w * 0.2, fill: "#1d1e20" }) +
        display(sketch, { x: -w * 0.12, y: -w * 0.14, w: w * 0.24, h: w * 0.12, text: "0:45" }),
    )
    revolve(sketch, {
      at: [0, h * 0.32, z],
      axis: [0, 0, 1],
      profile: [
        [0, w * 0.085],
        [14, w * 0.08],
      ],
      paint: CHROME,
    })
    return
  }
  const [wide, tall] = [w * 0.56, h * 0.34]
  const keys = [0.12, 0.24, 0.76, 0.88]
    .map((t) => button(sketch, { x: wide * t, y: tall * 0.76, r: tall * 0.08, paint: STEEL }))
    .join("")
  const marks = (["flame", "leaf", "clock", "drop"] as const)
    .map((name, i) =>
      glyph(name, {
        x: wide * ([0.12, 0.24, 0.76, 0.88][i] ?? 0),
        y: tall * 0.36,
        size: tall * 0.2,
        color: "#e0d7c6",
      }),
    )
    .join("")
  frontFace(
    sketch,
    [-wide / 2, h * 0.56, z],
    darkGlass(sketch, { x: 0, y: 0, w: wide, h: tall, r: 16 }) +
      display(sketch, {
        x: wide * 0.33,
        y: tall * 0.18,
        w: wide * 0.34,
        h: tall * 0.64,
        text: "1:20",
      }) +
      keys +
      marks,
  )
}

const draw = (sketch: Sketch, drawing: Multicooker, pose: Pose): void => {
  const { width: w, height: h, depth: d } = drawing.size
  const paint = paintOf(drawing.tone)
  const r = Math.min(w, d) * 0.44
  feet(sketch, { w: w * 0.6, d: d * 0.6, height: 8, radius: 14 })
  block(sketch, { y: 8, w: w * 0.96, h: 26, d: d * 0.96, radius: r, axis: "y", paint: DARK })
  block(sketch, { y: 30, w, h: h * 0.62 - 30, d, radius: r, axis: "y", paint })
  block(sketch, {
    y: h * 0.62,
    w: w * 1.01,
    h: h * 0.06,
    d: d * 1.01,
    radius: r,
    axis: "y",
    paint: CHROME,
  })
  panel(sketch, drawing, d / 2 + 0.5)
  for (const side of [-1, 1]) {
    block(sketch, {
      x: side * (w / 2 + 8),
      y: h * 0.5,
      w: 34,
      h: 24,
      d: 90,
      radius: 11,
      axis: "z",
      paint: DARK,
    })
  }
  if (pose === "open") {
    opened(sketch, drawing, paint)
    return
  }
  block(sketch, { y: h * 0.68, w: w * 0.99, h: h * 0.1, d: d * 0.99, radius: r, axis: "y", paint })
  revolve(sketch, {
    at: [0, h * 0.78, 0],
    profile: dome(Math.min(w, d) * 0.49, h * 0.16),
    paint,
    smooth: true,
    cap: DARK,
  })
  tube(sketch, {
    points: [
      [-w * 0.16, h * 0.9, d * 0.1],
      [-w * 0.12, h * 0.99, d * 0.12],
      [w * 0.12, h * 0.99, d * 0.12],
      [w * 0.16, h * 0.9, d * 0.1],
    ],
    width: 20,
    paint: CHROME,
  })
  revolve(sketch, {
    at: [w * 0.06, h * 0.93, -d * 0.14],
    profile: [
      [0, 16],
      [10, 13],
    ],
    paint: DARK,
  })
}

export const multicooker: KindOf<"multicooker"> = {
  name: { ru: "Мультиварка", en: "Multicooker" },
  family: "kitchen",
  draw,
  front: { yaw: 0, pitch: 10 },
  angle: { yaw: 30, pitch: 24 },
  third: {
    name: "open",
    camera: { yaw: 18, pitch: 38 },
    alt: { ru: "с открытой крышкой", en: "with the lid open" },
  },
  footprints: ({ size }) => [{ w: size.width * 1.02, d: size.depth * 1.02, round: true }],
  room: () => ({ name: "counter" }),
}
