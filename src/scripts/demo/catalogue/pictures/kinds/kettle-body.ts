import type { DrawingOf } from "../drawing"
import { DARK, type Paint, STEEL } from "../primitives/paint"
import { revolve } from "../primitives/revolve"
import { type Sketch, linear } from "../primitives/sketch"
import { tube } from "../primitives/tube"
import type { Point } from "../primitives/vector"

type Kettle = DrawingOf<"kettle">

export const profiles: Record<Kettle["body"], readonly Point[]> = {
  straight: [
    [0, 0.98],
    [0.3, 0.96],
    [0.7, 0.86],
    [1, 0.74],
  ],
  glass: [
    [0, 0.96],
    [0.2, 1],
    [0.7, 0.92],
    [1, 0.78],
  ],
  gooseneck: [
    [0, 1],
    [0.35, 0.93],
    [0.75, 0.76],
    [1, 0.62],
  ],
  round: [
    [0, 0.72],
    [0.22, 0.97],
    [0.5, 1],
    [0.8, 0.8],
    [1, 0.52],
  ],
}

type Body = { r: number; low: number; tall: number }

export const bodyOf = ({ size }: Kettle): Body => ({
  r: Math.min(size.depth, size.width * 0.72) / 2,
  low: 26,
  tall: size.height - 26 - 34,
})

export const profileOf = ({ body }: Kettle, { r, tall }: Body): Point[] =>
  profiles[body].map(([t, k]) => [t * tall, k * r])

type Fitting = { body: Body; paint: Paint }

export const spout = (sketch: Sketch, drawing: Kettle, { body, paint }: Fitting): void => {
  const { r, low, tall } = body
  if (drawing.body === "gooseneck") {
    tube(sketch, {
      points: [
        [-r * 0.75, low + tall * 0.2, 0],
        [-r * 1.32, low + tall * 0.3, 0],
        [-r * 1.35, low + tall * 0.72, 0],
        [-r * 1.55, low + tall * 0.98, 0],
        [-r * 1.85, low + tall * 0.97, 0],
      ],
      width: 17,
      paint,
    })
    return
  }
  const at = [-r * 0.62, low + tall * 0.78, 0] as const
  const profile: Point[] = [
    [0, r * 0.42],
    [r * 0.62, r * 0.2],
  ]
  revolve(sketch, { at, axis: [-0.72, 0.7, 0], profile, paint, cap: DARK })
}

export const handle = (sketch: Sketch, drawing: Kettle, { body, paint }: Fitting): void => {
  const { r, low, tall } = body
  const wide = drawing.body === "round" ? 1.5 : 1.55
  tube(sketch, {
    points: [
      [r * 0.55, low + tall * 1.0, 0],
      [r * 1.2, low + tall * 1.02, 0],
      [r * wide, low + tall * 0.82, 0],
      [r * wide, low + tall * 0.4, 0],
      [r * 1.3, low + tall * 0.18, 0],
    ],
    width: 25,
    paint,
  })
}

export const glassBody = (sketch: Sketch, drawing: Kettle, body: Body): void => {
  const profile = profileOf(drawing, body)
  const at = [0, body.low, 0] as const
  const water: Point[] = [
    [6, body.r * 0.9],
    [body.tall * 0.3, body.r * 0.95],
    [body.tall * 0.56, body.r * 0.89],
  ]
  revolve(sketch, {
    at,
    profile: water,
    paint: { color: "#bcd9dd", surface: "gloss" },
    opacity: 0.75,
  })
  const reach = { from: [-body.r, 0] as const, to: [body.r, 0] as const }
  const fill = linear(sketch, reach, [
    [0, "#8ea3a4", 0.75],
    [0.08, "#ffffff", 0.6],
    [0.2, "#ffffff", 0.5],
    [0.26, "#dfeaea", 0.18],
    [0.7, "#dfeaea", 0.1],
    [0.86, "#ffffff", 0.42],
    [0.94, "#9fb2b3", 0.3],
    [1, "#7d9091", 0.8],
  ])
  revolve(sketch, { at, profile, paint: STEEL, smooth: true, fill, cap: "none" })
}
