import type { DrawingOf } from "../drawing"
import type { KindOf } from "../kind"
import { block } from "../primitives/block"
import { CHROME, DARK, paintOf, trimFor } from "../primitives/paint"
import { button } from "../primitives/panel"
import { knob } from "../primitives/grips"
import { revolve } from "../primitives/revolve"
import { frontFace, type Sketch } from "../primitives/sketch"
import { tube } from "../primitives/tube"
import { clearVessel, filling } from "./glassware"

type FoodProcessor = DrawingOf<"food-processor">

const base = (sketch: Sketch, { size, tone }: FoodProcessor): void => {
  const { width: w, height: h, depth: d } = size
  const paint = paintOf(tone)
  const trim = trimFor(tone)
  const base = h * 0.32
  const r = Math.min(w, d) * 0.42
  block(sketch, { y: 0, w: w * 0.96, h: 12, d: d * 0.94, radius: 50, axis: "y", paint: DARK })
  block(sketch, { y: 10, w, h: base, d, radius: 54, axis: "y", paint })
  knob(sketch, {
    at: [0, base * 0.52, d / 2],
    r: base * 0.27,
    depth: 24,
    paint: CHROME,
    turn: -40,
    pointer: "#3b2c22",
  })
  frontFace(
    sketch,
    [0, base * 0.52, d / 2 + 0.5],
    [-0.34, -0.24, 0.24, 0.34]
      .map((t) => button(sketch, { x: w * t, y: 0, r: 11, paint: trim }))
      .join(""),
  )
  const at = [0, base + 10, 0] as const
  const tall = h * 0.36
  revolve(sketch, {
    at,
    profile: [
      [0, r * 0.9],
      [10, r * 0.9],
    ],
    paint: DARK,
  })
  revolve(sketch, {
    at: [0, at[1] + 8, 0],
    profile: [
      [0, 26],
      [tall * 0.6, 20],
    ],
    paint: trim,
  })
  filling(sketch, {
    at: [0, at[1] + 12, 0],
    profile: [
      [0, r * 0.84],
      [tall * 0.3, r * 0.88],
      [tall * 0.42, r * 0.6],
    ],
    color: "#d9884a",
  })
  clearVessel(sketch, {
    at: [0, at[1] + 8, 0],
    profile: [
      [0, r * 0.9],
      [tall, r],
    ],
  })
}

const vessel = (sketch: Sketch, { size, tone }: FoodProcessor): void => {
  const { width: w, height: h, depth: d } = size
  const paint = paintOf(tone)
  const trim = trimFor(tone)
  const base = h * 0.32
  const r = Math.min(w, d) * 0.42
  const at = [0, base + 10, 0] as const
  const tall = h * 0.36
  tube(sketch, {
    points: [
      [r * 0.9, at[1] + tall * 0.95, 0],
      [r * 1.36, at[1] + tall * 0.9, 0],
      [r * 1.34, at[1] + tall * 0.3, 0],
      [r * 0.9, at[1] + tall * 0.16, 0],
    ],
    width: 26,
    paint: trim,
  })
  const lid = at[1] + tall + 6
  revolve(sketch, {
    at: [0, lid, 0],
    profile: [
      [0, r * 1.04],
      [16, r * 1.02],
      [26, r * 0.86],
    ],
    paint: trim,
  })
  revolve(sketch, {
    at: [-r * 0.36, lid + 22, 0],
    profile: [
      [0, r * 0.36],
      [h * 0.19, r * 0.34],
    ],
    paint: { color: "#cfdcdc", surface: "gloss" },
  })
  revolve(sketch, {
    at: [-r * 0.36, lid + 22 + h * 0.19, 0],
    profile: [
      [0, r * 0.3],
      [20, r * 0.3],
      [24, r * 0.38],
      [34, r * 0.38],
    ],
    paint,
  })
}

const draw = (sketch: Sketch, drawing: FoodProcessor): void => {
  base(sketch, drawing)
  vessel(sketch, drawing)
}

export const foodProcessor: KindOf<"food-processor"> = {
  name: { ru: "Кухонный комбайн", en: "Food processor" },
  family: "kitchen",
  draw: (sketch, drawing) => {
    draw(sketch, drawing)
  },
  front: { yaw: 0, pitch: 8 },
  angle: { yaw: 30, pitch: 24 },
  third: {
    name: "detail",
    camera: { yaw: 12, pitch: 16 },
    alt: { ru: "переключатель крупно", en: "close-up of the dial" },
    focus: ({ size }) => ({
      at: [0, size.height * 0.26, size.depth * 0.3],
      span: size.width * 1.1,
    }),
  },
  footprints: ({ size }) => [{ w: size.width * 0.96, d: size.depth * 0.94 }],
  room: () => ({ name: "counter" }),
}
