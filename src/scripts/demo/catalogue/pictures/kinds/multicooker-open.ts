import type { DrawingOf } from "../drawing"
import { CHROME, DARK, type Paint, STEEL } from "../primitives/paint"
import { revolve } from "../primitives/revolve"
import type { Sketch } from "../primitives/sketch"
import type { Vector } from "../primitives/vector"

type Multicooker = DrawingOf<"multicooker">

export const opened = (sketch: Sketch, { size }: Multicooker, paint: Paint): void => {
  const { width: w, height: h, depth: d } = size
  const r = Math.min(w, d) / 2
  const rim = h * 0.7
  revolve(sketch, {
    at: [0, rim - 2, 0],
    profile: [
      [0, r * 0.94],
      [8, r * 0.94],
    ],
    paint: STEEL,
  })
  revolve(sketch, {
    at: [0, rim + 4, 0],
    profile: [
      [0, r * 0.86],
      [3, r * 0.84],
    ],
    paint: DARK,
  })
  revolve(sketch, {
    at: [0, rim + 6, 0],
    profile: [
      [0, r * 0.78],
      [2, r * 0.78],
    ],
    paint: { color: "#e2c27c", surface: "matte" },
  })
  for (const [x, z, color] of [
    [-0.3, -0.1, "#c0714f"],
    [0.25, 0.16, "#7d9a5a"],
    [0.1, -0.34, "#d98a4a"],
    [-0.1, 0.36, "#7d9a5a"],
    [0.42, -0.14, "#c0714f"],
  ] as const) {
    revolve(sketch, {
      at: [r * x, rim + 8, r * z],
      profile: [
        [0, r * 0.13],
        [8, r * 0.1],
        [11, r * 0.04],
      ],
      paint: { color, surface: "enamel" },
      smooth: true,
    })
  }
  const pivot: Vector = [0, rim, -d * 0.46]
  revolve(sketch, {
    at: [0, rim + r * 0.98, pivot[2] - 8],
    axis: [0, 0.2, 1],
    profile: [
      [0, r * 0.96],
      [22, r * 0.94],
    ],
    paint,
    cap: STEEL,
  })
  revolve(sketch, {
    at: [0, rim + r * 0.98 + 5, pivot[2] + 15],
    axis: [0, 0.2, 1],
    profile: [
      [0, r * 0.78],
      [4, r * 0.74],
    ],
    paint: CHROME,
  })
}
