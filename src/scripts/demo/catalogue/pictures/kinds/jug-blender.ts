import type { DrawingOf } from "../drawing"
import { clearVessel, filling } from "./glassware"
import { scale } from "./measure"
import { block } from "../primitives/block"
import { knob } from "../primitives/grips"
import { CHROME, DARK, paintOf, trimFor } from "../primitives/paint"
import { button } from "../primitives/panel"
import { revolve } from "../primitives/revolve"
import { type Sketch, frontFace } from "../primitives/sketch"
import { tube } from "../primitives/tube"

type Blender = DrawingOf<"blender">

const base = (sketch: Sketch, { size, tone }: Blender): void => {
  const { width: w, height: h, depth: d } = size
  const paint = paintOf(tone)
  const trim = trimFor(tone)
  const base = h * 0.34
  block(sketch, { y: 0, w: w * 0.94, h: 16, d: d * 0.94, radius: 40, axis: "y", paint: DARK })
  block(sketch, { y: 14, w: w * 0.92, h: base * 0.55, d: d * 0.92, radius: 44, axis: "y", paint })
  revolve(sketch, {
    at: [0, 14 + base * 0.55, 0],
    profile: [
      [0, w * 0.42],
      [base * 0.3, w * 0.32],
    ],
    paint,
  })
  knob(sketch, {
    at: [0, base * 0.36, d * 0.46],
    r: w * 0.15,
    depth: 24,
    paint: CHROME,
    turn: 30,
    pointer: "#3b2c22",
  })
  frontFace(
    sketch,
    [0, base * 0.36, d * 0.46 + 0.5],
    [-1, 1].map((s) => button(sketch, { x: s * w * 0.29, y: 0, r: 12, paint: trim })).join(""),
  )
  const foot = 14 + base * 0.85
  revolve(sketch, {
    at: [0, foot, 0],
    profile: [
      [0, w * 0.33],
      [34, w * 0.3],
    ],
    paint: trim,
  })
  const tall = h - foot - 34 - 60
  const at = [0, foot + 34, 0] as const
  tube(sketch, {
    points: [
      [w * 0.3, at[1] + tall * 0.92, 0],
      [w * 0.6, at[1] + tall * 0.86, 0],
      [w * 0.58, at[1] + tall * 0.4, 0],
      [w * 0.3, at[1] + tall * 0.22, 0],
    ],
    width: 24,
    paint: trim,
  })
}

const jug = (sketch: Sketch, { size, tone }: Blender): void => {
  const { width: w, height: h } = size
  const trim = trimFor(tone)
  const base = h * 0.34
  const foot = 14 + base * 0.85
  const tall = h - foot - 34 - 60
  const at = [0, foot + 34, 0] as const
  filling(sketch, {
    at: [0, at[1] + 4, 0],
    profile: [
      [0, w * 0.26],
      [tall * 0.56, w * 0.35],
    ],
    color: "#b8555f",
  })
  clearVessel(sketch, {
    at,
    profile: [
      [0, w * 0.28],
      [tall * 0.5, w * 0.35],
      [tall, w * 0.41],
    ],
  })
  frontFace(sketch, [-w * 0.14, at[1], w * 0.3], scale(0, tall))
  revolve(sketch, {
    at: [0, at[1] + tall - 4, 0],
    profile: [
      [0, w * 0.43],
      [26, w * 0.42],
    ],
    paint: trim,
  })
  revolve(sketch, {
    at: [0, at[1] + tall + 22, 0],
    profile: [
      [0, w * 0.2],
      [38, w * 0.17],
    ],
    paint: { color: "#d9e2e1", surface: "gloss" },
  })
}

export const jar = (sketch: Sketch, drawing: Blender): void => {
  base(sketch, drawing)
  jug(sketch, drawing)
}
