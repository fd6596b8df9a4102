import { darker, lighter } from "../primitives/paint"
import { type Sketch, linear } from "../primitives/sketch"
import { path, rect } from "../primitives/svg"
import { type Box, n, panelFill } from "./basics"

type Cupboard = Box & { doors: number; color: string; drawers?: boolean }

export const cupboard = (
  sketch: Sketch,
  { x, y, w, h, doors, color, drawers = false }: Cupboard,
): string => {
  const fill = panelFill(sketch, color)
  const step = w / doors
  const fronts = Array.from({ length: doors }, (_, i) => {
    const left = x + i * step + 4
    const knob = i % 2 ? left + 44 : left + step - 52
    const lines = drawers
      ? [0.28, 0.62]
          .map((t) =>
            rect({ x: left, y: y + h * t, width: step - 8, height: 5, fill: darker(color, 0.42) }),
          )
          .join("")
      : ""
    const grips = drawers
      ? [0.13, 0.44, 0.78]
          .map((t) =>
            rect({
              x: left + step / 2 - 60,
              y: y + h * t,
              width: 112,
              height: 13,
              rx: 6,
              fill: "#8a7458",
            }),
          )
          .join("")
      : rect({
          x: knob - 6,
          y: y + (h > 700 ? h * 0.12 : h * 0.42),
          width: 12,
          height: 120,
          rx: 6,
          fill: "#8a7458",
        })
    return rect({ x: left, y: y + 4, width: step - 8, height: h - 8, rx: 5, fill }) + lines + grips
  })
  return rect({ x, y, width: w, height: h, fill: darker(color, 0.4) }) + fronts.join("")
}

export const worktop = (sketch: Sketch, { x, y, w, h }: Box): string => {
  const fill = linear(sketch, "down", [
    [0, "#d9b48a"],
    [0.3, "#c29a6c"],
    [1, "#9c7549"],
  ])
  const under = linear(sketch, "down", [
    [0, "#2e1f14", 0.28],
    [1, "#2e1f14", 0],
  ])
  return (
    rect({ x, y: y + h, width: w, height: 50, fill: under }) +
    rect({ x, y, width: w, height: h, rx: 4, fill })
  )
}

export const tiles = ({ x, y, w, h }: Box, color: string): string => {
  const rows = Math.floor(h / 110)
  const d = Array.from({ length: rows }, (_, row) => {
    const top = y + h - (row + 1) * 110
    const joints = Array.from(
      { length: Math.floor(w / 230) + 1 },
      (_, i) => `M${n(x + i * 230 + (row % 2) * 115)} ${n(top)}v110`,
    )
    return `M${n(x)} ${n(top)}h${n(w)}${joints.join("")}`
  })
  return (
    rect({ x, y, width: w, height: h, fill: lighter(color, 0.3) }) +
    path({ d: d.join(""), fill: "none", stroke: darker(color, 0.1), strokeWidth: 4 })
  )
}
