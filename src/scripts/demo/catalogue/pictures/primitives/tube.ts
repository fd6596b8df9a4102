import { shade, type Paint } from "./paint"
import { mark, put, type Sketch } from "./sketch"
import { curve, group, path, round, straight as straightPath } from "./svg"
import type { Vector } from "./vector"

type Tube = {
  points: readonly Vector[]
  width: number
  paint: Paint
  straight?: boolean
  ends?: "round" | "butt"
}

/** Several rods of one thickness and paint, drawn as one: grates, whisks, wire. */
export const tubes = (
  sketch: Sketch,
  shape: Omit<Tube, "points"> & { lines: Vector[][] },
): void => {
  const { lines, width, paint, straight = false, ends = "round" } = shape
  const d = lines
    .map((points) => mark(sketch, points, width / 2))
    .map((seen) => (straight ? straightPath(seen) : curve(seen)))
    .join("")
  const shifted = (by: number): string => `translate(${String(round(by))} ${String(round(by))})`
  const layer = (strokeWidth: number, stroke: string, transform?: string): string =>
    path({ d, stroke, strokeWidth, transform })
  const layers = [
    layer(width, shade(paint, [0.75, -0.5, 0.4])),
    layer(width * 0.66, shade(paint, [0, 0, 1]), shifted(-width * 0.14)),
    layer(width * 0.2, shade(paint, [-0.45, 0.5, 0.74]), shifted(-width * 0.22)),
  ]
  const style = { fill: "none", strokeLinecap: ends, strokeLinejoin: "round" }
  put(sketch, group(style, layers.join("")))
}

/** A bent rod of even thickness: handles, hoses, cords. */
export const tube = (sketch: Sketch, { points, ...rest }: Tube): void => {
  tubes(sketch, { ...rest, lines: [[...points]] })
}
