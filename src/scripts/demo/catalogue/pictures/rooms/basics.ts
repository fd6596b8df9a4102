import { darker, lighter } from "../primitives/paint"
import { type Sketch, linear, radial } from "../primitives/sketch"
import { ellipse, round } from "../primitives/svg"

/** Furniture in elevation; millimetres, y grows downwards, the floor is y = 0. */
export type Box = { x: number; y: number; w: number; h: number }

export const n = (value: number): string => String(round(value))

export const shadowUnder = (
  sketch: Sketch,
  { x, y, w }: { x: number; y: number; w: number },
): string => {
  const fill = radial(sketch, {}, [
    [0, "#2e1f14", 0.34],
    [0.6, "#2e1f14", 0.18],
    [1, "#2e1f14", 0],
  ])
  return ellipse({ cx: x + w * 0.03, cy: y, rx: w * 0.58, ry: Math.max(10, w * 0.045), fill })
}

export const panelFill = (sketch: Sketch, color: string): string =>
  linear(sketch, "diagonal", [
    [0, lighter(color, 0.28)],
    [0.5, color],
    [1, darker(color, 0.14)],
  ])
