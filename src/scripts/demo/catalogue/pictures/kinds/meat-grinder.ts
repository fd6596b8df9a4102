import type { DrawingOf } from "../drawing"
import type { KindOf } from "../kind"
import { block } from "../primitives/block"
import { CHROME, DARK, paintOf, STEEL, trimFor, type Paint } from "../primitives/paint"
import { button, slots } from "../primitives/panel"
import { knob } from "../primitives/grips"
import { revolve } from "../primitives/revolve"
import { face, frontFace, type Sketch } from "../primitives/sketch"
import { circle } from "../primitives/svg"

type MeatGrinder = DrawingOf<"meat-grinder">

const holes = (r: number): string => {
  const ring = (k: number, count: number): string =>
    Array.from({ length: count }, (_, i) =>
      circle({
        cx: Math.cos((i / count) * 6.283) * r * k,
        cy: Math.sin((i / count) * 6.283) * r * k,
        r: r * 0.1,
        fill: "#2c2724",
      }),
    ).join("")
  return (
    circle({ r: r * 0.92, fill: "#b4b6b4" }) +
    ring(0.32, 6) +
    ring(0.64, 13) +
    circle({ r: r * 0.12, fill: "#77797a" })
  )
}

const housing = (sketch: Sketch, { size, tone }: MeatGrinder): void => {
  const { width: w, height: h, depth: d } = size
  const paint = paintOf(tone)
  const trim = trimFor(tone)
  const metal: Paint = CHROME
  const axisY = h * 0.52
  const x = w * 0.2
  block(sketch, { x, y: 0, w: w * 0.56, h: 12, d: d * 0.8, radius: 30, axis: "y", paint: DARK })
  block(sketch, {
    x,
    y: 10,
    w: w * 0.6,
    h: h * 0.72,
    d: d * 0.86,
    radius: h * 0.16,
    axis: "z",
    paint,
  })
  const front = d * 0.43 + 0.5
  frontFace(
    sketch,
    [x, h * 0.24, front],
    slots({ x: -w * 0.2, y: -h * 0.04, w: w * 0.4, h: h * 0.13, step: 12 }),
  )
  knob(sketch, {
    at: [x - w * 0.08, h * 0.5, front],
    r: h * 0.085,
    depth: 22,
    paint: trim,
    turn: 20,
  })
  frontFace(
    sketch,
    [x + w * 0.13, h * 0.5, front],
    button(sketch, { x: 0, y: 0, r: 17, paint: { color: "#b8503c", surface: "gloss" } }),
  )
  const start = -w * 0.48
  revolve(sketch, {
    at: [start + 30, axisY, 0],
    axis: [1, 0, 0],
    profile: [
      [0, h * 0.13],
      [w * 0.2, h * 0.12],
      [w * 0.42, h * 0.12],
    ],
    paint: metal,
  })
  revolve(sketch, {
    at: [-w * 0.2, axisY + h * 0.08, 0],
    profile: [
      [0, h * 0.1],
      [h * 0.34, h * 0.1],
    ],
    paint: metal,
  })
}

const auger = (sketch: Sketch, { size, tone, tray }: MeatGrinder): void => {
  const { width: w, height: h, depth: d } = size
  const trim = trimFor(tone)
  const metal: Paint = CHROME
  const axisY = h * 0.52
  const start = -w * 0.48
  revolve(sketch, {
    at: [start, axisY, 0],
    axis: [1, 0, 0],
    profile: [
      [0, h * 0.155],
      [32, h * 0.155],
    ],
    paint: STEEL,
    cap: STEEL,
  })
  face(sketch, { at: [start - 0.5, axisY, 0], right: [0, 0, 1], down: [0, -1, 0] }, holes(h * 0.13))
  const pan: Paint = tray === "steel" ? metal : trim
  block(sketch, {
    x: -w * 0.2,
    y: axisY + h * 0.4,
    w: w * 0.52,
    h: h * 0.05,
    d: d * 0.78,
    radius: 30,
    axis: "y",
    paint: pan,
    cap:
      tray === "steel"
        ? { color: "#9c9f9e", surface: "matte" }
        : { color: "#4a4846", surface: "matte" },
  })
  revolve(sketch, {
    at: [-w * 0.2, axisY + h * 0.43, 0],
    profile: [
      [0, h * 0.08],
      [h * 0.02, h * 0.08],
      [h * 0.03, h * 0.1],
      [h * 0.05, h * 0.1],
    ],
    paint: DARK,
  })
}

/** The auger runs to the left, so the machine is seen along its length. */
const draw = (sketch: Sketch, drawing: MeatGrinder): void => {
  housing(sketch, drawing)
  auger(sketch, drawing)
}

export const meatGrinder: KindOf<"meat-grinder"> = {
  name: { ru: "Мясорубка", en: "Meat grinder" },
  family: "kitchen",
  draw: (sketch, drawing) => {
    draw(sketch, drawing)
  },
  front: { yaw: 0, pitch: 9 },
  angle: { yaw: -36, pitch: 22 },
  third: {
    name: "detail",
    camera: { yaw: -52, pitch: 14 },
    alt: { ru: "решётка крупно", en: "close-up of the mincing plate" },
    focus: ({ size }) => ({
      at: [-size.width * 0.4, size.height * 0.55, 0],
      span: size.height * 1.0,
    }),
  },
  footprints: ({ size }) => [{ x: size.width * 0.2, w: size.width * 0.58, d: size.depth * 0.82 }],
  room: () => ({ name: "counter" }),
}
