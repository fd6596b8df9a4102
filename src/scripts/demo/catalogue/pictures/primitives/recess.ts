import type { Paint } from "./paint"
import { type Sketch, clipped, frontFace, linear, mark, put, tint } from "./sketch"
import { outline, path, rect } from "./svg"
import type { Vector } from "./vector"

type Opening = {
  x: number
  y: number
  w: number
  h: number
  z: number
  depth: number
  paint: Paint
}

/** The inside of an opened appliance; x is the middle, y the floor, z the front edge. */
export const recess = (sketch: Sketch, shape: Opening, inside: () => void): void => {
  const { x, y, w, h, z, depth, paint } = shape
  const [left, right, top, back] = [x - w / 2, x + w / 2, y + h, z - depth]
  const opening: Vector[] = [
    [left, y, z],
    [right, y, z],
    [right, top, z],
    [left, top, z],
  ]
  const wall = (points: Vector[], normal: Vector): void => {
    put(sketch, path({ d: outline(mark(sketch, points)), fill: tint(sketch, paint, normal) }))
  }
  clipped(sketch, opening, () => {
    wall(
      opening.map(([a, b]) => [a, b, back] as const),
      [-0.3, -0.4, 0.5],
    )
    wall(
      [
        [left, y, z],
        [left, top, z],
        [left, top, back],
        [left, y, back],
      ],
      [1, -0.4, 0.2],
    )
    wall(
      [
        [right, y, z],
        [right, top, z],
        [right, top, back],
        [right, y, back],
      ],
      [-1, 0.2, 0.3],
    )
    wall(
      [
        [left, top, z],
        [right, top, z],
        [right, top, back],
        [left, top, back],
      ],
      [0, -1, 0.1],
    )
    wall(
      [
        [left, y, z],
        [right, y, z],
        [right, y, back],
        [left, y, back],
      ],
      [0, 1, 0],
    )
    const glow = linear(sketch, "down", [
      [0, "#fff6dd", 0.35],
      [0.7, "#fff6dd", 0],
      [1, "#2a1c10", 0.12],
    ])
    frontFace(sketch, [left, top, back], rect({ width: w, height: h, fill: glow }))
    inside()
  })
}
