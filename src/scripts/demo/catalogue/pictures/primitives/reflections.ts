import { type Sketch, linear } from "./sketch"
import { path, rect, round } from "./svg"

type Sheen = { w: number; h: number; x?: number; y?: number; r?: number; strength?: number }

/** Daylight from the upper left over a flat front, and a faint bevel at its edge. */
export const sheen = (sketch: Sketch, area: Sheen): string => {
  const { w, h, x = 0, y = 0, r = 0, strength = 1 } = area
  const fill = linear(sketch, "diagonal", [
    [0, "#ffffff", 0.3 * strength],
    [0.4, "#ffffff", 0.02],
    [0.65, "#2a1c10", 0.02],
    [1, "#2a1c10", 0.13 * strength],
  ])
  const edge = linear(sketch, "diagonal", [
    [0, "#ffffff", 0.75],
    [0.5, "#ffffff", 0.1],
    [1, "#1a120c", 0.25],
  ])
  const line = Math.max(1, Math.min(w, h) * 0.006)
  return (
    rect({ x, y, width: w, height: h, rx: r, fill }) +
    rect({
      x: x + line / 2,
      y: y + line / 2,
      width: w - line,
      height: h - line,
      rx: Math.max(0, r - line / 2),
      fill: "none",
      stroke: edge,
      strokeWidth: line,
    })
  )
}

/** Long upright reflections on brushed metal. */
export const brushed = (sketch: Sketch, { w, h, x = 0, y = 0, r = 0 }: Sheen): string => {
  const fill = linear(sketch, "right", [
    [0, "#ffffff", 0.06],
    [0.16, "#ffffff", 0.4],
    [0.34, "#ffffff", 0.05],
    [0.52, "#20242a", 0.07],
    [0.74, "#ffffff", 0.16],
    [1, "#20242a", 0.14],
  ])
  return rect({ x, y, width: w, height: h, rx: r, fill })
}

/** The slanting glare that says "glass". */
export const glare = (sketch: Sketch, { w, h, x = 0, y = 0 }: Sheen): string => {
  const fill = linear(sketch, "down", [
    [0, "#ffffff", 0.26],
    [1, "#ffffff", 0.04],
  ])
  const at = (dx: number, dy: number): string =>
    `${String(round(x + w * dx))} ${String(round(y + h * dy))}`
  const d = `M${at(0.1, 0)}L${at(0.38, 0)}L${at(0.2, 1)}L${at(0, 1)}L${at(0, 0.4)}ZM${at(0.44, 0)}L${at(0.5, 0)}L${at(0.32, 1)}L${at(0.26, 1)}Z`
  return path({ d, fill })
}
