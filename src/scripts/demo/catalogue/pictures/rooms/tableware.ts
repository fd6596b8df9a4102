import { darker } from "../primitives/paint"
import type { Sketch } from "../primitives/sketch"
import { circle, path, rect } from "../primitives/svg"
import { type Box, n, panelFill } from "./basics"

type Ware = { x: number; y: number; color: string }

export const cup = (sketch: Sketch, { x, y, color }: Ware): string =>
  path({
    d: `M${n(x + 34)} ${n(y - 70)}c40 -6 40 46 0 42`,
    fill: "none",
    stroke: darker(color, 0.15),
    strokeWidth: 11,
  }) +
  path({
    d: `M${n(x - 42)} ${n(y - 88)}h84l-7 72q-3 16 -18 16h-34q-15 0 -18 -16Z`,
    fill: panelFill(sketch, color),
  })

export const jar = (sketch: Sketch, { x, y, w, h }: Box, color: string): string =>
  rect({ x, y: y - h, width: w, height: h, rx: 14, fill: panelFill(sketch, color) }) +
  rect({ x: x + w * 0.08, y: y - h - 22, width: w * 0.84, height: 34, rx: 7, fill: "#a9814f" })

export const fruitBowl = (sketch: Sketch, x: number, y: number): string =>
  [
    [-70, "#c8763f"],
    [0, "#b8503c"],
    [66, "#d6a54a"],
  ]
    .map(([dx, color]) =>
      circle({ cx: x + Number(dx), cy: y - 104, r: 50, fill: panelFill(sketch, String(color)) }),
    )
    .join("") +
  path({
    d: `M${n(x - 150)} ${n(y - 92)}H${n(x + 150)}C${n(x + 140)} ${n(y - 20)} ${n(x + 70)} ${n(y)} ${n(x + 50)} ${n(y)}H${n(x - 50)}C${n(x - 70)} ${n(y)} ${n(x - 140)} ${n(y - 20)} ${n(x - 150)} ${n(y - 92)}Z`,
    fill: panelFill(sketch, "#e8dfcc"),
  })

export const board = (sketch: Sketch, x: number, y: number): string =>
  path({
    d: `M${n(x - 120)} ${n(y)}V${n(y - 300)}q0 -40 40 -40h40v-70q0 -34 40 -34t40 34v70h40q40 0 40 40V${n(y)}Z`,
    fill: panelFill(sketch, "#b98a5c"),
  }) + circle({ cx: x, cy: y - 408, r: 15, fill: "#7d5c3c" })

export const pot = (sketch: Sketch, { x, y, color }: Ware): string => {
  const fill = panelFill(sketch, color)
  return (
    rect({ x: x - 180, y: y - 120, width: 360, height: 22, rx: 11, fill: darker(color, 0.4) }) +
    rect({ x: x - 130, y: y - 160, width: 260, height: 160, rx: 22, fill }) +
    path({
      d: `M${n(x - 138)} ${n(y - 160)}C${n(x - 110)} ${n(y - 210)} ${n(x + 110)} ${n(y - 210)} ${n(x + 138)} ${n(y - 160)}Z`,
      fill,
    }) +
    circle({ cx: x, cy: y - 212, r: 18, fill: "#5a4a3a" })
  )
}
