import { CHROME } from "../primitives/paint"
import { revolve } from "../primitives/revolve"
import type { Sketch } from "../primitives/sketch"
import { tube } from "../primitives/tube"
import type { Vector } from "../primitives/vector"

export const whisk = (sketch: Sketch, at: Vector, { r, h }: { r: number; h: number }): void => {
  const [x, y, z] = at
  for (const [dx, dz] of [
    [1, 0],
    [0.5, 0.8],
    [-0.5, 0.8],
    [-1, 0],
  ] as const) {
    tube(sketch, {
      points: [
        [x, y + h, z],
        [x + dx * r * 0.8, y + h * 0.55, z + dz * r * 0.8],
        [x + dx * r, y + h * 0.28, z + dz * r],
        [x, y, z],
      ],
      width: 4.5,
      paint: CHROME,
    })
  }
  revolve(sketch, {
    at: [x, y + h * 0.94, z],
    profile: [
      [0, 9],
      [h * 0.2, 9],
    ],
    paint: CHROME,
  })
}
