import { CHROME, type Paint, darker, lighter } from "./paint"
import { revolve } from "./revolve"
import { type Sketch, frontFace, linear, mark, put, tint } from "./sketch"
import { circle, outline, path, rect } from "./svg"
import { tube } from "./tube"
import type { Vector } from "./vector"

type BarHandle = { from: Vector; to: Vector; width: number; reach: number; paint?: Paint }

/** A rod on two posts, standing `reach` off the door. */
export const barHandle = (sketch: Sketch, shape: BarHandle): void => {
  const { from, to, width, reach, paint = CHROME } = shape
  const between = (t: number, z: number): Vector => [
    from[0] + (to[0] - from[0]) * t,
    from[1] + (to[1] - from[1]) * t,
    from[2] + z,
  ]
  const [a, b] = [between(0, reach * 0.2), between(1, reach * 0.2)]
  const soft = { x: width * 0.5, y: width * 0.7 }
  const seen = mark(sketch, [a, b])
  const shadow = seen.map(([x, y]) => [x + soft.x, y + soft.y] as const)
  put(
    sketch,
    path({
      d: outline(shadow),
      stroke: "#1a120c",
      strokeOpacity: 0.22,
      strokeWidth: width,
      strokeLinecap: "round",
    }),
  )
  for (const t of [0.08, 0.92]) {
    tube(sketch, {
      points: [between(t, 0), between(t, reach)],
      width: width * 0.8,
      paint,
      straight: true,
    })
  }
  tube(sketch, { points: [between(0, reach), between(1, reach)], width, paint, straight: true })
}

type Knob = { at: Vector; r: number; depth: number; paint: Paint; pointer?: string; turn?: number }

/** A turned knob on a front panel, with a skirt shadow and a pointer. */
export const knob = (sketch: Sketch, shape: Knob): void => {
  const { at, r, depth, paint, pointer = "#fffaf0", turn: degrees = 0 } = shape
  const [x, y, z] = at
  frontFace(
    sketch,
    at,
    circle({ cx: r * 0.12, cy: r * 0.18, r: r * 1.16, fill: "#1a120c", fillOpacity: 0.2 }),
  )
  const profile = [[0, r] as const, [depth * 0.85, r * 0.94] as const, [depth, r * 0.88] as const]
  revolve(sketch, { at, axis: [0, 0, 1], profile, paint })
  const rim = linear(sketch, "diagonal", [
    [0, lighter(paint.color, 0.65)],
    [0.5, paint.color],
    [1, darker(paint.color, 0.35)],
  ])
  const cap = circle({ r: r * 0.86, fill: rim })
  const inner = circle({ r: r * 0.72, fill: tint(sketch, paint, [0, 0, 1]) })
  const needle = rect({
    x: -r * 0.055,
    y: -r * 0.8,
    width: r * 0.11,
    height: r * 0.42,
    rx: r * 0.05,
    fill: pointer,
    transform: `rotate(${String(degrees)})`,
  })
  frontFace(sketch, [x, y, z + depth], cap + inner + needle)
}
