import type { DrawingOf } from "../drawing"
import { cup } from "./coffee-cup"
import { block } from "../primitives/block"
import { glyph } from "../primitives/glyph"
import { CHROME, DARK, paintOf } from "../primitives/paint"
import { slots } from "../primitives/panel"
import { revolve } from "../primitives/revolve"
import { type Sketch, frontFace, topFace } from "../primitives/sketch"
import { tube } from "../primitives/tube"

type CoffeeMachine = DrawingOf<"coffee-machine">

const back = (sketch: Sketch, { size, tone }: CoffeeMachine): void => {
  const { width: w, height: h, depth: d } = size
  const paint = paintOf(tone)
  revolve(sketch, {
    at: [0, 6, -d * 0.3],
    profile: [
      [0, w * 0.42],
      [h * 0.78, w * 0.4],
    ],
    paint: { color: "#c9dadd", surface: "gloss" },
    opacity: 0.82,
  })
  revolve(sketch, {
    at: [0, h * 0.8, -d * 0.3],
    profile: [
      [0, w * 0.43],
      [12, w * 0.42],
    ],
    paint: DARK,
  })
  block(sketch, {
    y: 0,
    z: d * 0.22,
    w: w * 0.86,
    h: 16,
    d: d * 0.5,
    radius: w * 0.3,
    axis: "y",
    paint: DARK,
  })
  topFace(
    sketch,
    [-w * 0.34, 16.5, d * 0.1],
    slots({ x: 8, y: 8, w: w * 0.6, h: d * 0.28, step: 11, color: "#d9d2c4" }),
  )
  block(sketch, {
    y: 0,
    z: -d * 0.06,
    w: w * 0.8,
    h: h * 0.8,
    d: d * 0.3,
    radius: w * 0.3,
    axis: "y",
    paint,
  })
  cup(sketch, [0, 18, d * 0.26], 30)
  block(sketch, {
    y: h * 0.62,
    z: d * 0.12,
    w: w * 0.86,
    h: h * 0.3,
    d: d * 0.62,
    radius: w * 0.36,
    axis: "y",
    paint,
  })
}

const front = (sketch: Sketch, { size }: CoffeeMachine): void => {
  const { width: w, height: h, depth: d } = size
  revolve(sketch, {
    at: [0, h * 0.54, d * 0.26],
    profile: [
      [0, 10],
      [h * 0.1, 18],
    ],
    paint: DARK,
  })
  tube(sketch, {
    points: [
      [-w * 0.36, h * 0.94, -d * 0.06],
      [-w * 0.34, h * 0.97, d * 0.3],
      [0, h * 0.98, d * 0.42],
      [w * 0.34, h * 0.97, d * 0.3],
      [w * 0.36, h * 0.94, -d * 0.06],
    ],
    width: 14,
    paint: CHROME,
  })
  revolve(sketch, {
    at: [0, h * 0.77, d * 0.42],
    axis: [0, 0, 1],
    profile: [
      [0, 20],
      [6, 18],
    ],
    paint: CHROME,
    cap: DARK,
  })
  frontFace(
    sketch,
    [0, h * 0.77, d * 0.42 + 7],
    glyph("power", { x: 0, y: 0, size: 16, color: "#f0b26a" }),
  )
}

export const capsule = (sketch: Sketch, drawing: CoffeeMachine): void => {
  back(sketch, drawing)
  front(sketch, drawing)
}
