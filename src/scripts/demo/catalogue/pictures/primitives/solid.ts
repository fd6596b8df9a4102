import type { Paint } from "./paint"
import { shade } from "./paint"
import { linear, mark, put, tint, type Sketch, type Stop } from "./sketch"
import { outline, path } from "./svg"
import { add, cross, dot, hull, middle, minus, turn, unit, type Point, type Vector } from "./vector"

export type Outline = readonly Point[]

type Rounded = { width: number; height: number; radius: number; steps?: number }

/** A rectangle with rounded corners around the origin; `steps` points to a corner. */
export const roundedRectangle = ({ width, height, radius, steps = 6 }: Rounded): Point[] => {
  const r = Math.min(radius, width / 2, height / 2)
  if (r <= 0) {
    const [x, y] = [width / 2, height / 2]
    return [
      [x, y],
      [-x, y],
      [-x, -y],
      [x, -y],
    ]
  }
  return [0, 1, 2, 3].flatMap((corner) => {
    const cx = (width / 2 - r) * (corner === 0 || corner === 3 ? 1 : -1)
    const cy = (height / 2 - r) * (corner < 2 ? 1 : -1)
    return Array.from({ length: steps + 1 }, (_, step): Point => {
      const angle = ((corner + step / steps) * Math.PI) / 2
      return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)]
    })
  })
}

export const ovalRing = (radiusX: number, radiusY: number, steps = 48): Point[] =>
  Array.from({ length: steps }, (_, step): Point => {
    const angle = (step / steps) * Math.PI * 2
    return [radiusX * Math.cos(angle), radiusY * Math.sin(angle)]
  })

type Edge = { from: number; to: number; color: string }

type Wall = { ring: readonly Vector[]; along: Vector; paint: Paint }

const shadedEdges = (sketch: Sketch, { ring, along, paint }: Wall) => {
  const axis = turn(sketch.camera, along)
  const length = Math.hypot(axis[0], axis[1]) || 1
  const across: Point = [-axis[1] / length, axis[0] / length]
  const centre = turn(sketch.camera, middle(ring))
  const seen = ring.map((vector) => turn(sketch.camera, vector))
  const position = (v: Vector): number => v[0] * across[0] + v[1] * across[1]
  const edges: Edge[] = []
  seen.forEach((start, index) => {
    const end = seen[(index + 1) % seen.length] ?? start
    const raw = unit(cross(minus(end, start), axis))
    const outward = dot(raw, minus(start, centre)) < 0 ? minus([0, 0, 0], raw) : raw
    if (outward[2] <= 0.001) return
    edges.push({ from: position(start), to: position(end), color: shade(paint, outward) })
  })
  return { edges, across }
}

/** Flat sides keep one tone from edge to edge; short edges of a round corner melt together. */
const stopsOf = (edges: readonly Edge[], low: number, range: number): Stop[] =>
  edges
    .flatMap(({ from, to, color }): Stop[] => {
      const [a, b] = [(Math.min(from, to) - low) / range, (Math.max(from, to) - low) / range]
      const wide = b - a > 0.12
      return wide
        ? [
            [a + (b - a) * 0.01, color],
            [b - (b - a) * 0.01, color],
          ]
        : [[(a + b) / 2, color]]
    })
    .sort((a, b) => a[0] - b[0])

type Extrusion = {
  ring: readonly Vector[]
  along: Vector
  paint: Paint
  cap?: Paint | "none"
  opacity?: number
}

/** A convex ring pulled along a straight line: walls with exact shading, then the end we see. */
export const extrude = (sketch: Sketch, shape: Extrusion): void => {
  const { ring, along, paint, cap = paint, opacity } = shape
  const far = ring.map((vector) => add(vector, along))
  const silhouette = hull(mark(sketch, [...ring, ...far]))
  const { edges, across } = shadedEdges(sketch, { ring, along, paint })
  const spots = edges.flatMap(({ from, to }) => [from, to])
  const low = Math.min(...spots)
  const range = Math.max(...spots) - low || 1
  if (edges.length > 0) {
    const point = (t: number): Point => [across[0] * t, -across[1] * t]
    const fill = linear(
      sketch,
      { from: point(low), to: point(low + range) },
      stopsOf(edges, low, range),
    )
    put(sketch, path({ d: outline(silhouette), fill, opacity }))
  }
  const towards = turn(sketch.camera, unit(along))[2]
  if (cap === "none" || Math.abs(towards) < 0.01) return
  const end = towards > 0 ? far : ring
  const fill = tint(sketch, cap, towards > 0 ? along : minus([0, 0, 0], along))
  put(sketch, path({ d: outline(mark(sketch, end)), fill, opacity }))
}

/** Stacked rings: a soft body built of bands from the foot upwards. */
export const loft = (sketch: Sketch, rings: readonly (readonly Vector[])[], paint: Paint): void => {
  rings.slice(1).forEach((ring, index) => {
    const below = rings[index] ?? ring
    const along = minus(middle(ring), middle(below))
    const { edges, across } = shadedEdges(sketch, { ring: below, along, paint })
    const spots = edges.flatMap(({ from, to }) => [from, to])
    const low = Math.min(...spots)
    const range = Math.max(...spots) - low || 1
    const line = {
      from: [across[0] * low, -across[1] * low] as const,
      to: [across[0] * (low + range), -across[1] * (low + range)] as const,
    }
    const fill = linear(sketch, line, stopsOf(edges, low, range))
    put(sketch, path({ d: outline(hull(mark(sketch, [...below, ...ring]))), fill }))
  })
}
