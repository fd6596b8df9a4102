import type { DrawingOf } from "../drawing"
import type { Spot } from "./hob-zones"
import { DARK, STEEL } from "../primitives/paint"
import { revolve } from "../primitives/revolve"
import type { Sketch } from "../primitives/sketch"
import { tubes } from "../primitives/tube"
import type { Point, Vector } from "../primitives/vector"

type Hob = DrawingOf<"hob">

export const PLATE = 46

export const burner = (sketch: Sketch, { x, z, r }: Spot): void => {
  const size = r * 0.62
  revolve(sketch, {
    at: [x, PLATE, z],
    profile: [
      [0, size * 1.2],
      [6, size * 1.1],
    ],
    paint: STEEL,
  })
  revolve(sketch, {
    at: [x, PLATE + 6, z],
    profile: [
      [0, size * 0.8],
      [16, size * 0.8],
    ],
    paint: { color: "#b7935b", surface: "steel" },
  })
  revolve(sketch, {
    at: [x, PLATE + 20, z],
    profile: [
      [0, size * 0.86],
      [10, size * 0.8],
    ],
    paint: DARK,
  })
}

export const grate = (sketch: Sketch, drawing: Hob, side: number): void => {
  const { width: w, depth: d } = drawing.size
  const wide = drawing.zones === 2 ? w * 0.84 : w * 0.42
  const x = drawing.zones === 2 ? 0 : side * w * 0.25
  const y = PLATE + 44
  const [l, r, back, front] = [x - wide / 2, x + wide / 2, -d * 0.43, d * 0.32]
  const middle = (back + front) / 2
  const rod = (a: Point, b: Point): Vector[] => [
    [a[0], y, a[1]],
    [b[0], y, b[1]],
  ]
  const corners: Point[] = [
    [l, back],
    [r, back],
    [l, front],
    [r, front],
  ]
  const legs = corners.map(([a, b]): Vector[] => [
    [a, PLATE, b],
    [a, y, b],
  ])
  const rods = [
    rod([l, back], [r, back]),
    rod([l, back], [l, front]),
    rod([r, back], [r, front]),
    rod([l, middle], [r, middle]),
    rod([x, back], [x, front]),
    rod([l, front], [r, front]),
  ]
  tubes(sketch, { lines: legs, width: 13, paint: DARK, straight: true })
  tubes(sketch, { lines: rods, width: 13, paint: DARK, straight: true })
}
