import type { DrawingOf } from "../drawing"
import { CUP, cup, tray } from "./coffee-cup"
import { block } from "../primitives/block"
import { knob } from "../primitives/grips"
import { CHROME, STEEL, paintOf, trimFor } from "../primitives/paint"
import { button } from "../primitives/panel"
import { feet, finish } from "../primitives/parts"
import { revolve } from "../primitives/revolve"
import { type Sketch, frontFace } from "../primitives/sketch"
import { rect } from "../primitives/svg"
import { tube } from "../primitives/tube"

type CoffeeMachine = DrawingOf<"coffee-machine">

const base = (sketch: Sketch, { size, tone }: CoffeeMachine): void => {
  const { width: w, height: h, depth: d } = size
  const paint = paintOf(tone)
  const trim = trimFor(tone)
  feet(sketch, { w: w - 50, d: d - 60, height: 10, radius: 14 })
  block(sketch, { y: 10, z: -d * 0.22, w, h: h * 0.66, d: d * 0.56, radius: 14, axis: "y", paint })
  tray(sketch, { w: w * 0.96, d: d * 0.48, z: d * 0.26, h: 40 })
  cup(sketch, [-w * 0.1, 48, d * 0.26], 32)
  revolve(sketch, {
    at: [-w * 0.1, h * 0.5, d * 0.2],
    profile: [
      [0, 40],
      [46, 44],
    ],
    paint: CHROME,
  })
  revolve(sketch, {
    at: [-w * 0.1, h * 0.44, d * 0.2],
    profile: [
      [0, 30],
      [14, 38],
      [26, 38],
    ],
    paint: STEEL,
  })
  tube(sketch, {
    points: [
      [-w * 0.1, h * 0.475, d * 0.3],
      [-w * 0.1, h * 0.46, d * 0.62],
    ],
    width: 26,
    paint: { color: "#7a4d30", surface: "gloss" },
    straight: true,
  })
  block(sketch, { y: h * 0.62, z: 0, w, h: h * 0.28, d: d * 0.92, radius: 16, axis: "y", paint })
  frontFace(
    sketch,
    [-w / 2, h * 0.9, d * 0.46 + 0.5],
    finish(sketch, paint, { w, h: h * 0.28, r: 8 }) +
      [0.34, 0.46, 0.58]
        .map((t) => button(sketch, { x: w * t, y: h * 0.14, r: 13, paint: trim }))
        .join(""),
  )
  knob(sketch, { at: [w * 0.36, h * 0.76, d * 0.47], r: 28, depth: 22, paint: trim, turn: 35 })
  revolve(sketch, {
    at: [-w * 0.34, h * 0.76, d * 0.46],
    axis: [0, 0, 1],
    profile: [
      [0, 28],
      [10, 27],
    ],
    paint: CHROME,
    cap: { color: "#fbf6ea", surface: "matte" },
  })
}

const group = (sketch: Sketch, { size }: CoffeeMachine): void => {
  const { width: w, height: h, depth: d } = size
  frontFace(
    sketch,
    [-w * 0.34, h * 0.76, d * 0.46 + 10.5],
    rect({
      x: -1.5,
      y: -18,
      width: 3,
      height: 20,
      rx: 1.5,
      fill: "#a33b2e",
      transform: "rotate(-48)",
    }),
  )
  tube(sketch, {
    points: [
      [w * 0.36, h * 0.62, d * 0.36],
      [w * 0.39, h * 0.48, d * 0.4],
      [w * 0.36, h * 0.3, d * 0.44],
    ],
    width: 11,
    paint: CHROME,
  })
  for (const x of [-0.26, -0.02, 0.22]) {
    revolve(sketch, {
      at: [w * x, h * 0.9, -d * 0.08],
      profile: [
        [0, 24],
        [34, 32],
      ],
      paint: CUP,
      cap: { color: "#d9d2c4", surface: "matte" },
    })
  }
  tube(sketch, {
    points: [
      [-w * 0.44, h * 0.94, d * 0.36],
      [w * 0.44, h * 0.94, d * 0.36],
    ],
    width: 8,
    paint: CHROME,
    straight: true,
  })
}

export const espresso = (sketch: Sketch, drawing: CoffeeMachine): void => {
  base(sketch, drawing)
  group(sketch, drawing)
}
