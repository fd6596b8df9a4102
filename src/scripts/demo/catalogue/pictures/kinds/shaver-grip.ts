import type { DrawingOf } from "../drawing"
import { glyph } from "../primitives/glyph"
import { DARK, type Paint, paintOf } from "../primitives/paint"
import { revolve } from "../primitives/revolve"
import { digits } from "../primitives/seven-segment"
import { type Sketch, frontFace, linear } from "../primitives/sketch"
import { loft, ovalRing } from "../primitives/solid"
import { circle, rect } from "../primitives/svg"
import type { Vector } from "../primitives/vector"

type Shaver = DrawingOf<"shaver">

export const ring = (w: number, d: number, y: number): Vector[] =>
  ovalRing(w / 2, d / 2, 28).map(([a, b]): Vector => [a, y, b])

export const grip = (sketch: Sketch, { size, tone }: Shaver, top: number): void => {
  const { width: w, depth: d } = size
  const paint = paintOf(tone)
  const wide = w * 0.88
  const deep = d * 0.66
  loft(
    sketch,
    [
      ring(wide * 0.82, deep * 0.84, 12),
      ring(wide * 0.94, deep * 0.96, top * 0.2),
      ring(wide, deep, top * 0.45),
      ring(wide * 0.96, deep * 0.98, top * 0.7),
      ring(wide * 0.8, deep * 0.86, top * 0.92),
      ring(wide * 0.62, deep * 0.72, top),
    ],
    paint,
  )
  const rubber = linear(sketch, "right", [
    [0, "#4a4846"],
    [0.4, "#333231"],
    [1, "#201f1e"],
  ])
  const z = deep * 0.49
  const plate = rect({
    x: -wide * 0.24,
    y: 0,
    width: wide * 0.48,
    height: top * 0.72,
    rx: wide * 0.22,
    fill: rubber,
  })
  const key =
    circle({ cx: 0, cy: top * 0.14, r: wide * 0.14, fill: "#c9cac8" }) +
    circle({ cx: 0, cy: top * 0.14, r: wide * 0.105, fill: "#a8aaa8" })
  frontFace(
    sketch,
    [0, top * 0.9, z],
    plate +
      key +
      glyph("power", { x: 0, y: top * 0.14, size: wide * 0.1, color: "#3a3836" }) +
      digits({ text: "85", x: -wide * 0.1, y: top * 0.5, height: wide * 0.16, color: "#9fe0c0" }),
  )
}

export const dock = (sketch: Sketch, { size }: Shaver): void => {
  const dark: Paint = DARK
  revolve(sketch, {
    at: [0, 0, 0],
    profile: [
      [0, size.width * 0.62],
      [8, size.width * 0.62],
      [20, size.width * 0.48],
    ],
    paint: dark,
  })
}
