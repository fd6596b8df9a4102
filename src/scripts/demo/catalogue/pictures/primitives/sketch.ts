import { mix, near, shade, type Paint } from "./paint"
import { element, group, outline, round, type Attributes } from "./svg"
import { project, turn, unit, type Camera, type Point, type Vector, cross } from "./vector"

export type Bounds = { left: number; right: number; top: number; bottom: number }
export type Sketch = {
  camera: Camera
  parts: string[]
  defs: Map<string, string>
  bounds: Bounds
  prefix: string
}
export type Stop = readonly [offset: number, color: string, opacity?: number]

export const createSketch = (camera: Camera, prefix = "d"): Sketch => ({
  camera,
  parts: [],
  defs: new Map(),
  bounds: { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity },
  prefix,
})

export const put = (sketch: Sketch, ...svg: string[]): void => {
  sketch.parts.push(...svg)
}

/** Equal definitions are shared: half of a picture's weight would be repeated gradients. */
export const define = (sketch: Sketch, build: (id: string) => string): string => {
  const key = build("")
  const known = sketch.defs.get(key)
  const id = known ?? `${sketch.prefix}${String(sketch.defs.size)}`
  sketch.defs.set(key, id)
  return id
}

export const definitions = (sketch: Sketch): string =>
  [...sketch.defs].map(([key, id]) => key.replace('id=""', `id="${id}"`)).join("")

/** Drops the stops that lie on the line between their neighbours. */
const essential = (stops: readonly Stop[]): Stop[] => {
  const kept: Stop[] = []
  stops.forEach((stop, index) => {
    const before = kept.at(-1)
    const after = stops[index + 1]
    if (before && after && stop[2] === undefined) {
      const share = (stop[0] - before[0]) / (after[0] - before[0] || 1)
      if (near(stop[1], mix(before[1], after[1], share))) return
    }
    kept.push(stop)
  })
  return kept
}

const stopElements = (stops: readonly Stop[]): string =>
  essential(stops)
    .map(([offset, color, opacity]) =>
      element("stop", { offset, stopColor: color, stopOpacity: opacity }),
    )
    .join("")

type Direction = "down" | "right" | "diagonal" | { from: Point; to: Point }

const ends: Record<"down" | "right" | "diagonal", Attributes> = {
  down: { x1: 0, y1: 0, x2: 0, y2: 1 },
  right: { x1: 0, y1: 0, x2: 1, y2: 0 },
  diagonal: { x1: 0, y1: 0, x2: 1, y2: 1 },
}

export const linear = (sketch: Sketch, along: Direction, stops: readonly Stop[]): string => {
  const line: Attributes =
    typeof along === "string"
      ? ends[along]
      : {
          x1: along.from[0],
          y1: along.from[1],
          x2: along.to[0],
          y2: along.to[1],
          gradientUnits: "userSpaceOnUse",
        }
  const id = define(sketch, (name) =>
    element("linearGradient", { id: name, ...line }, stopElements(stops)),
  )
  return `url(#${id})`
}

type Spot = { cx?: number; cy?: number; r?: number }

export const radial = (sketch: Sketch, spot: Spot, stops: readonly Stop[]): string => {
  const { cx = 0.5, cy = 0.5, r = 0.5 } = spot
  const id = define(sketch, (name) =>
    element("radialGradient", { id: name, cx, cy, r }, stopElements(stops)),
  )
  return `url(#${id})`
}

export const blur = (sketch: Sketch, deviation: number): string => {
  const region = { x: "-60%", y: "-60%", width: "220%", height: "220%" }
  const soften = element("feGaussianBlur", { stdDeviation: deviation })
  return `url(#${define(sketch, (id) => element("filter", { id, ...region }, soften))})`
}

export const mark = (sketch: Sketch, vectors: readonly Vector[], reach = 0): Point[] => {
  const { bounds, camera } = sketch
  return vectors.map((vector) => {
    const [x, y] = project(camera, vector)
    bounds.left = Math.min(bounds.left, x - reach)
    bounds.right = Math.max(bounds.right, x + reach)
    bounds.top = Math.min(bounds.top, y - reach)
    bounds.bottom = Math.max(bounds.bottom, y + reach)
    return [x, y] as const
  })
}

export const tint = (sketch: Sketch, paint: Paint, normal: Vector): string =>
  shade(paint, turn(sketch.camera, unit(normal)))

type Plane = { at: Vector; right: Vector; down: Vector }

/** Lays flat artwork (millimetres, y down) on any plane of the model, if we see that side of it. */
export const face = (sketch: Sketch, { at, right, down }: Plane, art: string): void => {
  if (turn(sketch.camera, cross(down, right))[2] < -0.001) return
  const [a, b] = project(sketch.camera, right)
  const [c, d] = project(sketch.camera, down)
  const [e, f] = project(sketch.camera, at)
  const exact = [a, b, c, d].map((value) => Math.round(value * 10000) / 10000)
  const matrix = [...exact, round(e), round(f)].join(" ")
  put(sketch, group({ transform: `matrix(${matrix})` }, art))
}

/** Artwork facing the viewer; `at` is its upper left corner. */
export const frontFace = (sketch: Sketch, at: Vector, art: string): void => {
  face(sketch, { at, right: [1, 0, 0], down: [0, -1, 0] }, art)
}

/** Artwork lying level; `at` is its far left corner. */
export const topFace = (sketch: Sketch, at: Vector, art: string): void => {
  face(sketch, { at, right: [1, 0, 0], down: [0, 0, 1] }, art)
}

/** Artwork on the right-hand side; `at` is its upper near corner. */
export const sideFace = (sketch: Sketch, at: Vector, art: string): void => {
  face(sketch, { at, right: [0, 0, -1], down: [0, -1, 0] }, art)
}

/** A pattern that runs all round a turned body: from any side we see its middle. */
export const aroundFace = (
  sketch: Sketch,
  { y, r }: { y: number; r: number },
  art: string,
): void => {
  const yaw = (sketch.camera.yaw * Math.PI) / 180
  const [sin, cos] = [Math.sin(yaw), Math.cos(yaw)]
  face(sketch, { at: [sin * r, y, cos * r], right: [cos, 0, -sin], down: [0, -1, 0] }, art)
}

/** Everything drawn inside `inside` is cut to the opening. */
export const clipped = (sketch: Sketch, opening: readonly Vector[], inside: () => void): void => {
  const edge = outline(opening.map((vector) => project(sketch.camera, vector)))
  const id = define(sketch, (name) =>
    element("clipPath", { id: name }, element("path", { d: edge })),
  )
  const start = sketch.parts.length
  inside()
  const content = sketch.parts.splice(start).join("")
  put(sketch, group({ clipPath: `url(#${id})` }, content))
}
