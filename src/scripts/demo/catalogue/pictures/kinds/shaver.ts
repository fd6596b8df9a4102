import type { DrawingOf } from "../drawing"
import type { KindOf } from "../kind"
import { dock, grip, ring } from "./shaver-grip"
import { block } from "../primitives/block"
import { CHROME, DARK, STEEL } from "../primitives/paint"
import { perforation } from "../primitives/panel"
import { revolve } from "../primitives/revolve"
import { type Sketch, frontFace } from "../primitives/sketch"
import { loft } from "../primitives/solid"
import type { Vector } from "../primitives/vector"

type Shaver = DrawingOf<"shaver">

const head = (
  sketch: Sketch,
  { x, y, z, r }: { x: number; y: number; z: number; r: number },
): void => {
  const axis: Vector = [x * 0.006, 0.8, 0.6]
  revolve(sketch, {
    at: [x, y, z],
    axis,
    profile: [
      [0, r],
      [7, r],
      [10, r * 0.9],
    ],
    paint: CHROME,
  })
  revolve(sketch, {
    at: [x + axis[0] * 10, y + 8, z + 6],
    axis,
    profile: [
      [0, r * 0.7],
      [1, r * 0.7],
    ],
    paint: { color: "#8f9191", surface: "steel" },
  })
  revolve(sketch, {
    at: [x + axis[0] * 11, y + 9, z + 7],
    axis,
    profile: [
      [0, r * 0.36],
      [2, r * 0.34],
    ],
    paint: DARK,
  })
}

const rotary = (sketch: Sketch, drawing: Shaver): void => {
  const { width: w, height: h, depth: d } = drawing.size
  const top = h * 0.74
  dock(sketch, drawing)
  grip(sketch, drawing, top)
  revolve(sketch, {
    at: [0, top - 4, 0],
    profile: [
      [0, w * 0.2],
      [h * 0.06, w * 0.17],
    ],
    paint: STEEL,
  })
  const y = h * 0.84
  loft(
    sketch,
    [
      ring(w * 0.5, d * 0.5, top + h * 0.03),
      ring(w * 0.96, d * 0.66, y - h * 0.03),
      ring(w, d * 0.72, y),
    ],
    DARK,
  )
  const r = w * 0.22
  head(sketch, { x: 0, y: y + r * 0.62, z: -d * 0.12, r })
  head(sketch, { x: -w * 0.25, y: y - r * 0.1, z: d * 0.08, r })
  head(sketch, { x: w * 0.25, y: y - r * 0.1, z: d * 0.08, r })
}

const foil = (sketch: Sketch, drawing: Shaver): void => {
  const { width: w, height: h, depth: d } = drawing.size
  const top = h * 0.78
  dock(sketch, drawing)
  grip(sketch, drawing, top)
  block(sketch, {
    y: top - 4,
    w: w * 0.96,
    h: h * 0.13,
    d: d * 0.72,
    radius: 12,
    axis: "y",
    paint: STEEL,
  })
  for (const z of [-0.2, 0.02, 0.24]) {
    block(sketch, {
      y: top + h * 0.1,
      z: d * z,
      w: w * 0.88,
      h: h * 0.1,
      d: d * 0.2,
      radius: d * 0.1,
      axis: "x",
      paint: CHROME,
    })
  }
  frontFace(
    sketch,
    [-w * 0.4, top + h * 0.19, d * 0.345],
    perforation({ x: 0, y: 0, w: w * 0.8, h: h * 0.07, step: 3.4 }),
  )
}

export const shaver: KindOf<"shaver"> = {
  name: { ru: "Электробритва", en: "Electric shaver" },
  family: "beauty",
  draw: (sketch, drawing) => {
    if (drawing.heads === "rotary") rotary(sketch, drawing)
    else foil(sketch, drawing)
  },
  front: { yaw: 0, pitch: 8 },
  angle: { yaw: 26, pitch: 20 },
  third: {
    name: "detail",
    camera: { yaw: 16, pitch: 30 },
    alt: { ru: "бреющая головка крупно", en: "close-up of the shaving head" },
    focus: ({ size }) => ({ at: [0, size.height * 0.84, 0], span: size.width * 1.7 }),
  },
  footprints: ({ size }) => [{ w: size.width * 1.24, d: size.width * 1.24, round: true }],
  room: () => ({ name: "bathroom" }),
}
