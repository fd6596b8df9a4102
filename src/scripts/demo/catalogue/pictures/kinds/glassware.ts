import { STEEL } from "../primitives/paint"
import { revolve } from "../primitives/revolve"
import { linear, type Sketch } from "../primitives/sketch"
import type { Point, Vector } from "../primitives/vector"

type Vessel = { at: Vector; profile: readonly Point[]; axis?: Vector }

/** A clear vessel: dark at the rims of the glass, bright where the window stands in it. */
export const clearVessel = (sketch: Sketch, { at, profile, axis = [0, 1, 0] }: Vessel): void => {
  const r = Math.max(...profile.map(([, radius]) => radius))
  const fill = linear(sketch, { from: [-r, 0], to: [r, 0] }, [
    [0, "#73898b", 0.8],
    [0.06, "#c8d6d6", 0.6],
    [0.14, "#ffffff", 0.72],
    [0.23, "#eef5f4", 0.2],
    [0.7, "#dfeae9", 0.12],
    [0.85, "#ffffff", 0.5],
    [0.93, "#b3c4c4", 0.35],
    [1, "#6d8385", 0.8],
  ])
  revolve(sketch, { at, axis, profile, paint: STEEL, smooth: true, fill, cap: "none" })
}

type Filled = { at: Vector; profile: readonly Point[]; color: string }

export const filling = (sketch: Sketch, { at, profile, color }: Filled): void => {
  revolve(sketch, { at, profile, paint: { color, surface: "enamel" }, opacity: 0.92 })
}
