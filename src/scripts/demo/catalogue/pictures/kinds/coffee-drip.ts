import type { DrawingOf } from "../drawing"
import { COFFEE } from "./coffee-cup"
import { block } from "../primitives/block"
import { DARK, STEEL, paintOf } from "../primitives/paint"
import { button, display } from "../primitives/panel"
import { revolve } from "../primitives/revolve"
import { type Sketch, frontFace, linear } from "../primitives/sketch"
import { tube } from "../primitives/tube"

type CoffeeMachine = DrawingOf<"coffee-machine">

const stand = (sketch: Sketch, { size, tone }: CoffeeMachine): void => {
  const { width: w, height: h, depth: d } = size
  const paint = paintOf(tone)
  block(sketch, { y: 0, w, h: 46, d, radius: 34, axis: "y", paint })
  frontFace(
    sketch,
    [0, 23, d / 2 + 0.5],
    button(sketch, { x: 0, y: 0, r: 12, paint: { color: "#d98a4a", surface: "gloss" } }),
  )
  block(sketch, {
    y: 46,
    z: -d * 0.32,
    w: w * 0.94,
    h: h * 0.62,
    d: d * 0.34,
    radius: 26,
    axis: "y",
    paint,
  })
  revolve(sketch, {
    at: [0, 46, d * 0.12],
    profile: [
      [0, w * 0.36],
      [4, w * 0.36],
    ],
    paint: DARK,
  })
  const jug = [0, 52, d * 0.12] as const
  revolve(sketch, {
    at: jug,
    profile: [
      [2, w * 0.33],
      [h * 0.14, w * 0.37],
      [h * 0.2, w * 0.36],
    ],
    paint: COFFEE,
    opacity: 0.94,
  })
  const shell = linear(sketch, { from: [-w * 0.38, 0], to: [w * 0.38, 0] }, [
    [0, "#7d9091", 0.75],
    [0.14, "#ffffff", 0.6],
    [0.24, "#eef4f4", 0.14],
    [0.76, "#eef4f4", 0.08],
    [0.9, "#ffffff", 0.4],
    [1, "#7d9091", 0.75],
  ])
  revolve(sketch, {
    at: jug,
    profile: [
      [0, w * 0.34],
      [h * 0.16, w * 0.38],
      [h * 0.34, w * 0.27],
    ],
    paint: STEEL,
    smooth: true,
    fill: shell,
    cap: "none",
  })
  revolve(sketch, {
    at: [0, 52 + h * 0.34, d * 0.12],
    profile: [
      [0, w * 0.28],
      [18, w * 0.26],
    ],
    paint: DARK,
  })
}

const top = (sketch: Sketch, { size, tone }: CoffeeMachine): void => {
  const { width: w, height: h, depth: d } = size
  const paint = paintOf(tone)
  tube(sketch, {
    points: [
      [w * 0.2, 50 + h * 0.34, d * 0.24],
      [w * 0.42, 50 + h * 0.33, d * 0.36],
      [w * 0.44, 50 + h * 0.14, d * 0.36],
      [w * 0.34, 50 + h * 0.08, d * 0.3],
    ],
    width: 18,
    paint: DARK,
  })
  revolve(sketch, {
    at: [0, h * 0.62, d * 0.06],
    profile: [
      [0, w * 0.3],
      [h * 0.12, w * 0.42],
    ],
    paint,
  })
  block(sketch, {
    y: h * 0.74,
    w: w * 0.96,
    h: h * 0.22,
    d: d * 0.94,
    radius: 40,
    axis: "y",
    paint,
  })
  block(sketch, {
    y: h * 0.96,
    w: w * 0.84,
    h: h * 0.04,
    d: d * 0.8,
    radius: 34,
    axis: "y",
    paint: DARK,
  })
  frontFace(
    sketch,
    [-w * 0.3, h * 0.9, d * 0.47 + 0.5],
    display(sketch, { x: w * 0.14, y: 4, w: w * 0.32, h: h * 0.1, text: "7:30" }),
  )
}

export const drip = (sketch: Sketch, drawing: CoffeeMachine): void => {
  stand(sketch, drawing)
  top(sketch, drawing)
}
