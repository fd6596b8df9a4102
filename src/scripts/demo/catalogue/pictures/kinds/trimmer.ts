import type { DrawingOf } from "../drawing"
import type { KindOf } from "../kind"
import { block } from "../primitives/block"
import { CHROME, DARK, paintOf, trimFor } from "../primitives/paint"
import { glyph } from "../primitives/glyph"
import { revolve } from "../primitives/revolve"
import { frontFace, type Sketch } from "../primitives/sketch"
import { loft, roundedRectangle } from "../primitives/solid"
import { path, rect } from "../primitives/svg"
import type { Vector } from "../primitives/vector"

type Trimmer = DrawingOf<"trimmer">

const ring = (w: number, d: number, { y, z = 0 }: { y: number; z?: number }): Vector[] =>
  roundedRectangle({ width: w, height: d, radius: Math.min(w, d) * 0.42, steps: 6 }).map(
    ([a, b]): Vector => [a, y, b + z],
  )

const teeth = (w: number, h: number): string => {
  const count = 15
  const step = w / count
  const d = Array.from(
    { length: count },
    (_, i) =>
      `M${String(Math.round((i + 0.15) * step * 100) / 100)} ${String(h)}V${String(Math.round(h * 0.12 * 100) / 100)}l${String(Math.round(step * 0.35 * 100) / 100)} ${String(-Math.round(h * 0.12 * 100) / 100)}l${String(Math.round(step * 0.35 * 100) / 100)} ${String(Math.round(h * 0.12 * 100) / 100)}V${String(h)}Z`,
  )
  return path({ d: d.join(""), fill: "#c9cac8" })
}

const body = (sketch: Sketch, { size, tone }: Trimmer, low: number): number => {
  const { width: w, height: h, depth: d } = size
  const top = h * 0.82
  loft(
    sketch,
    [
      ring(w * 0.74, d * 0.74, { y: low }),
      ring(w * 0.82, d * 0.86, { y: low + h * 0.12 }),
      ring(w * 0.76, d * 0.8, { y: h * 0.42 }),
      ring(w * 0.84, d * 0.84, { y: h * 0.62 }),
      ring(w * 0.92, d * 0.72, { y: h * 0.76 }),
      ring(w * 0.86, d * 0.52, { y: top }),
    ],
    paintOf(tone),
  )
  const trim = trimFor(tone)
  block(sketch, {
    y: h * 0.5,
    z: d * 0.4,
    w: w * 0.36,
    h: h * 0.13,
    d: 6,
    radius: w * 0.14,
    axis: "z",
    paint: trim,
  })
  block(sketch, {
    y: h * 0.545,
    z: d * 0.4 + 4,
    w: w * 0.2,
    h: h * 0.05,
    d: 6,
    radius: 4,
    axis: "z",
    paint: CHROME,
  })
  frontFace(
    sketch,
    [0, h * 0.38, d * 0.41],
    rect({
      x: -w * 0.05,
      y: 0,
      width: w * 0.1,
      height: h * 0.1,
      rx: 2,
      fill: "#9fe0c0",
      fillOpacity: 0.9,
    }) + glyph("power", { x: 0, y: h * 0.15, size: w * 0.16, color: "#d9d2c4" }),
  )
  return top
}

const draw = (sketch: Sketch, drawing: Trimmer): void => {
  const { width: w, height: h, depth: d } = drawing.size
  revolve(sketch, {
    at: [0, 0, 0],
    profile: [
      [0, w * 0.8],
      [7, w * 0.8],
      [14, w * 0.6],
    ],
    paint: DARK,
  })
  const top = body(sketch, drawing, 13)
  block(sketch, {
    y: top - 3,
    z: -d * 0.02,
    w: w * 0.84,
    h: h * 0.06,
    d: d * 0.4,
    radius: 5,
    axis: "y",
    paint: CHROME,
  })
  frontFace(sketch, [-w * 0.42, top + h * 0.1, d * 0.19], teeth(w * 0.84, h * 0.07))
  block(sketch, {
    y: top + h * 0.05,
    z: -d * 0.06,
    w: w * 0.8,
    h: h * 0.035,
    d: d * 0.12,
    paint: DARK,
  })
  if (!drawing.comb) return
  const x = w * 1.7
  block(sketch, {
    x,
    y: 0,
    z: 10,
    w: w * 0.96,
    h: h * 0.12,
    d: d * 0.8,
    radius: 8,
    axis: "y",
    paint: DARK,
  })
  const comb = Array.from({ length: 9 }, (_, i) =>
    rect({ x: i * w * 0.105, width: w * 0.05, height: h * 0.15, rx: 1.5, fill: "#3f3d3b" }),
  ).join("")
  frontFace(
    sketch,
    [x - w * 0.44, h * 0.25, d * 0.36],
    comb + rect({ x: -2, y: h * 0.11, width: w * 0.92, height: h * 0.05, rx: 3, fill: "#4b4846" }),
  )
}

export const trimmer: KindOf<"trimmer"> = {
  name: { ru: "Триммер", en: "Trimmer" },
  family: "beauty",
  draw: (sketch, drawing) => {
    draw(sketch, drawing)
  },
  front: { yaw: 0, pitch: 8 },
  angle: { yaw: 32, pitch: 20 },
  third: {
    name: "detail",
    camera: { yaw: 18, pitch: 26 },
    alt: { ru: "нож крупно", en: "close-up of the blade" },
    focus: ({ size }) => ({ at: [0, size.height * 0.78, 0], span: size.width * 2.4 }),
  },
  footprints: ({ size, comb }) => {
    const own = { w: size.width * 1.6, d: size.width * 1.6, round: true }
    return comb
      ? [own, { x: size.width * 1.7, z: 10, w: size.width * 0.9, d: size.depth * 0.74 }]
      : [own]
  },
  room: () => ({ name: "bathroom" }),
}
