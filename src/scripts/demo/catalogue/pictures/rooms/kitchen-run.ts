import { darker } from "../primitives/paint"
import { rect } from "../primitives/svg"
import { cupboard, tiles, worktop } from "./cabinets"
import type { SceneRequest } from "./setting"
import { cup, jar } from "./tableware"

export const TOP = 900

export const run = (
  { sketch, size, palette }: SceneRequest,
  span: number,
  high: number,
): string => {
  const half = size.width / 2 + 6
  const w = span / 2 - half
  return [
    tiles({ x: -span / 2, y: -high - 620, w: span, h: 620 }, palette.wall),
    rect({ x: -span / 2, y: -90, width: span, height: 90, fill: "#3a2f26" }),
    cupboard(sketch, {
      x: -span / 2,
      y: -high + 40,
      w,
      h: high - 130,
      doors: 2,
      color: palette.front,
    }),
    cupboard(sketch, {
      x: half,
      y: -high + 40,
      w,
      h: high - 130,
      doors: 1,
      color: palette.front,
      drawers: true,
    }),
    worktop(sketch, { x: -span / 2, y: -high, w: span, h: 40 }),
  ].join("")
}

export const shelf = ({ sketch, palette }: SceneRequest, y: number, span: number): string =>
  [
    rect({
      x: -span * 0.36,
      y,
      width: span * 0.5,
      height: 34,
      rx: 5,
      fill: darker(palette.wood, 0.05),
    }),
    cup(sketch, { x: -span * 0.3, y, color: palette.accent }),
    cup(sketch, { x: -span * 0.22, y, color: "#f3ead8" }),
    jar(sketch, { x: -span * 0.14, y, w: 100, h: 170 }, "#d9c08c"),
    jar(sketch, { x: -span * 0.07, y, w: 84, h: 130 }, "#9db4a0"),
    cup(sketch, { x: span * 0.06, y, color: "#f3ead8" }),
  ].join("")
