import type { Paint } from "./paint"
import type { Sketch } from "./sketch"
import { extrude, roundedRectangle, type Outline } from "./solid"
import { swing, type Vector } from "./vector"

type Axis = "x" | "y" | "z"
/** x and z are the middle, y is the underside. */
type BlockShape = {
  x?: number
  y?: number
  z?: number
  w: number
  h: number
  d: number
  radius?: number
  /** The direction in which the rounded outline is pulled. */
  axis?: Axis
  paint: Paint
  cap?: Paint | "none"
  opacity?: number
  hinge?: { pivot: Vector; degrees: number; axis: "x" | "y" }
}

const place: Record<Axis, (a: number, b: number, start: number) => Vector> = {
  x: (a, b, start) => [start, b, a],
  y: (a, b, start) => [a, start, b],
  z: (a, b, start) => [a, b, start],
}

const unitOf: Record<Axis, Vector> = { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] }

type Prism = Omit<BlockShape, "w" | "h" | "d" | "radius"> & { ring: Outline; length: number }

/** Any convex outline pulled along an axis; the outline's own origin sits at x, y, z. */
export const prism = (sketch: Sketch, shape: Prism): void => {
  const { x = 0, y = 0, z = 0, axis = "z", ring, length, hinge, paint, cap, opacity } = shape
  const move = ([a, b, c]: Vector): Vector => {
    const moved: Vector = [a + x, b + y, c + z]
    return hinge ? swing(moved, hinge) : moved
  }
  const base = ring.map(([a, b]) => move(place[axis](a, b, -length / 2)))
  const [i, j, k] = unitOf[axis]
  const start = move([0, 0, 0])
  const end = move([i * length, j * length, k * length])
  extrude(sketch, {
    ring: base,
    along: [end[0] - start[0], end[1] - start[1], end[2] - start[2]],
    paint,
    ...(cap === undefined ? {} : { cap }),
    ...(opacity === undefined ? {} : { opacity }),
  })
}

export const block = (sketch: Sketch, shape: BlockShape): void => {
  const { w, h, d, radius = 0, axis = "z", y = 0, ...rest } = shape
  const sizes: Record<Axis, [number, number, number]> = {
    x: [d, h, w],
    y: [w, d, h],
    z: [w, h, d],
  }
  const [across, up, length] = sizes[axis]
  const steps = radius > Math.min(across, up) / 5 ? 8 : 4
  const ring = roundedRectangle({ width: across, height: up, radius, steps })
  prism(sketch, { ...rest, axis, y: y + h / 2, ring, length })
}
