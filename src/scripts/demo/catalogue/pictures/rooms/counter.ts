import { rect } from "../primitives/svg"
import { shadowUnder } from "./basics"
import { cupboard, tiles, worktop } from "./cabinets"
import { windowFrame } from "./furniture"
import { type Scene, type SceneRequest, shell } from "./setting"
import { board, cup, fruitBowl, jar } from "./tableware"

export const counter = ({ sketch, size, palette }: SceneRequest): Scene => {
  const span = Math.min(1700, Math.max(980, size.height * 2.5, size.width * 2.5))
  const level = 0.74
  const beside = size.width / 2 + 150
  const behind = [
    shell(sketch, { span, level: 1, palette, planks: false }),
    tiles({ x: -span / 2, y: -span * 0.44, w: span, h: span * 0.44 }, palette.wall),
    windowFrame(sketch, { x: span * 0.1, y: -span * 1.02, w: span * 0.56, h: span * 0.5 }),
    rect({ x: -span / 2, y: 0, width: span, height: span * 0.3, fill: palette.front }),
    cupboard(sketch, {
      x: -span / 2,
      y: 50,
      w: span,
      h: span * 0.4,
      doors: 3,
      color: palette.front,
    }),
    worktop(sketch, { x: -span / 2, y: -16, w: span, h: 60 }),
    board(sketch, -beside - 110, -16),
    jar(sketch, { x: -beside - 60, y: -4, w: 96, h: 160 }, palette.cloth),
    fruitBowl(sketch, Math.min(span * 0.36, beside + 90), -2),
    shadowUnder(sketch, { x: Math.min(span * 0.36, beside + 90), y: 0, w: 180 }),
  ]
  const front = cup(sketch, { x: -beside + 50, y: 12, color: palette.accent })
  return { behind: behind.join(""), front, at: [0, 2], span, level }
}
