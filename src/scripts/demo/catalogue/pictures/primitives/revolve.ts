import { shade, type Paint } from "./paint"
import { linear, mark, put, tint, type Sketch, type Stop } from "./sketch"
import { curve, ellipse, group, path, round } from "./svg"
import { add, dot, minus, project, times, turn, unit, type Point, type Vector } from "./vector"

type Turned = {
  at: Vector
  axis?: Vector
  /** Distance along the axis and radius, from the foot to the end. */
  profile: readonly Point[]
  paint: Paint
  smooth?: boolean
  cap?: Paint | "none"
  opacity?: number
  /** Replaces the shading, for glass and patterns; in the body's own frame. */
  fill?: string
}

type Frame = { origin: Point; right: Point; up: Point; length: number; minor: number }

const frameOf = (sketch: Sketch, at: Vector, axis: Vector): Frame => {
  const [x, y, z] = turn(sketch.camera, axis)
  const length = Math.hypot(x, y)
  const up: Point = length < 0.001 ? [0, -1] : [x / length, -y / length]
  return {
    origin: project(sketch.camera, at),
    right: [-up[1], up[0]],
    up,
    length,
    minor: Math.abs(z),
  }
}

const roundStops = (frame: Frame, axis: Vector, paint: Paint): Stop[] => {
  const across: Vector = [frame.right[0], -frame.right[1], 0]
  const viewer: Vector = [0, 0, 1]
  const raw = minus(viewer, times(axis, dot(viewer, axis)))
  const towards = Math.hypot(...raw) < 0.05 ? ([0, 0, 1] as Vector) : unit(raw)
  const half = paint.surface === "steel" ? 6 : paint.surface === "matte" ? 3 : 4
  return Array.from({ length: half * 2 + 1 }, (_, index): Stop => {
    const angle = ((index - half) / half) * 1.45
    const normal = add(times(across, Math.sin(angle)), times(towards, Math.cos(angle)))
    return [0.5 + 0.5 * Math.sin(angle), shade(paint, unit(normal))]
  })
}

const sideLine = (points: readonly Point[], smooth: boolean): string =>
  smooth
    ? curve(points, "L").replace(/^L[^C]*/, "")
    : points
        .slice(1)
        .map(([x, y]) => `L${String(round(x))} ${String(round(y))}`)
        .join("")

const bodyPath = (shape: { profile: readonly Point[]; smooth: boolean }, frame: Frame): string => {
  const { profile, smooth } = shape
  const left = profile.map(([along, r]): Point => [-r, along * frame.length])
  const right = profile.map(([along, r]): Point => [r, along * frame.length]).reverse()
  const [start, end] = [left[0], left.at(-1)]
  if (!start || !end) return ""
  const arc = (r: number, x: number, y: number): string =>
    `A${[Math.abs(r), Math.abs(r) * frame.minor].map(round).join(" ")} 0 0 0 ${String(round(x))} ${String(round(y))}`
  return [
    `M${String(round(start[0]))} ${String(round(start[1]))}`,
    sideLine(left, smooth),
    arc(end[0], -end[0], end[1]),
    sideLine(right, smooth),
    arc(start[0], start[0], start[1]),
    "Z",
  ].join("")
}

const towardsViewer = (sketch: Sketch, shape: Turned): Turned & { axis: Vector } => {
  const axis = unit(shape.axis ?? [0, 1, 0])
  if (turn(sketch.camera, axis)[2] >= -0.001) return { ...shape, axis }
  const length = shape.profile.at(-1)?.[0] ?? 0
  const profile = [...shape.profile].reverse().map(([along, r]): Point => [length - along, r])
  return { ...shape, at: add(shape.at, times(axis, length)), axis: times(axis, -1), profile }
}

const remember = (sketch: Sketch, { at, axis, profile }: Turned & { axis: Vector }): void => {
  for (const [along, r] of profile) {
    const [x, y] = mark(sketch, [add(at, times(axis, along))])[0] ?? [0, 0]
    const lean = turn(sketch.camera, axis)
    const [wide, tall] = [
      r * Math.sqrt(Math.max(0, 1 - lean[0] ** 2)),
      r * Math.sqrt(Math.max(0, 1 - lean[1] ** 2)),
    ]
    const { bounds } = sketch
    bounds.left = Math.min(bounds.left, x - wide)
    bounds.right = Math.max(bounds.right, x + wide)
    bounds.top = Math.min(bounds.top, y - tall)
    bounds.bottom = Math.max(bounds.bottom, y + tall)
  }
}

/** A body turned on a lathe, seen from anywhere: kettles, knobs, drums, barrels. */
export const revolve = (sketch: Sketch, given: Turned): void => {
  const shape = towardsViewer(sketch, given)
  const { at, axis, profile, paint, smooth = false, cap = paint, opacity } = shape
  remember(sketch, shape)
  const frame = frameOf(sketch, at, axis)
  // Relative to the body's own box, so that bodies of one paint share one gradient.
  const fill =
    shape.fill ?? linear(sketch, "right", roundStops(frame, turn(sketch.camera, axis), paint))
  const disc = ([along, r]: Point, color: string): string =>
    ellipse({ cx: 0, cy: along * frame.length, rx: r, ry: r * frame.minor, fill: color })
  const endOn = frame.minor > 0.9
  const art = endOn
    ? profile.map((point) => disc(point, fill)).join("")
    : path({ d: bodyPath({ profile, smooth }, frame), fill })
  const end = profile.at(-1)
  const lid = cap !== "none" && end ? disc(end, tint(sketch, cap, axis)) : ""
  const matrix = [...frame.right, ...frame.up].map((value) => Math.round(value * 10000) / 10000)
  const transform = `matrix(${[...matrix, ...frame.origin.map(round)].join(" ")})`
  put(sketch, group({ transform, opacity }, art + lid))
}
