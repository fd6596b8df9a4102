import { rect } from "../primitives/svg"
import { cupboard, tiles, worktop } from "./cabinets"
import { plant } from "./furniture"
import { TOP, run, shelf } from "./kitchen-run"
import { type Scene, type SceneRequest, shell } from "./setting"
import { board, fruitBowl, jar, pot } from "./tableware"

export const kitchenTall = ({ sketch, size, palette }: SceneRequest): Scene => {
  const span = Math.max(2500, size.height * 1.34)
  const level = 0.86
  const x = -span * 0.14
  const start = x + size.width / 2 + 30
  const w = span / 2 - start
  const behind = [
    shell(sketch, { span, level, palette }),
    tiles({ x: start, y: -TOP - 560, w, h: 560 }, palette.wall),
    cupboard(sketch, { x: start, y: -TOP - 560 - 620, w, h: 620, doors: 2, color: palette.front }),
    rect({ x: start, y: -90, width: w, height: 90, fill: "#3a2f26" }),
    cupboard(sketch, { x: start, y: -TOP + 40, w, h: TOP - 130, doors: 2, color: palette.front }),
    worktop(sketch, { x: start - 10, y: -TOP, w: w + 20, h: 40 }),
    pot(sketch, { x: start + w * 0.34, y: -TOP, color: palette.accent }),
    jar(sketch, { x: start + w * 0.66, y: -TOP, w: 110, h: 190 }, "#e3cfa8"),
    plant(sketch, { x: -span * 0.42, y: 0, h: 820 }),
  ]
  return { behind: behind.join(""), front: "", at: [x, 0], span, level }
}

export const kitchenUnder = (request: SceneRequest): Scene => {
  const { sketch, size, palette } = request
  const [span, level] = [2200, 0.8]
  const high = Math.max(TOP, size.height + 46)
  const behind = [
    shell(sketch, { span, level, palette }),
    run(request, span, high),
    shelf(request, -high - 480, span),
    fruitBowl(sketch, span * 0.26, -high),
    board(sketch, -span * 0.3, -high),
    rect({
      x: -size.width / 2 - 6,
      y: -high + 40,
      width: size.width + 12,
      height: high - 40,
      fill: "#2b221b",
    }),
  ]
  return { behind: behind.join(""), front: "", at: [0, 0], span, level }
}

export const kitchenOven = (request: SceneRequest): Scene => {
  const { sketch, size, palette } = request
  const [span, level] = [2100, 0.82]
  const lift = TOP - 60 - size.height
  const { front: color } = palette
  const behind = [
    shell(sketch, { span, level, palette }),
    run(request, span, TOP),
    shelf(request, -TOP - 470, span),
    cupboard(sketch, {
      x: -size.width / 2 - 6,
      y: -lift,
      w: size.width + 12,
      h: lift - 90,
      doors: 1,
      color,
    }),
    rect({
      x: -size.width / 2 - 6,
      y: -TOP + 40,
      width: size.width + 12,
      height: size.height + 24,
      fill: "#2b221b",
    }),
    rect({ x: -290, y: -TOP - 9, width: 580, height: 10, rx: 4, fill: "#1f2022" }),
    pot(sketch, { x: -90, y: -TOP - 9, color: palette.accent }),
    jar(sketch, { x: span * 0.27, y: -TOP, w: 110, h: 200 }, "#e3cfa8"),
  ]
  return { behind: behind.join(""), front: "", at: [0, -lift], span, level }
}

export const kitchenHob = (request: SceneRequest): Scene => {
  const { sketch, size, palette } = request
  const [span, level] = [1700, 1.02]
  const seat = -TOP + 26
  const behind = [
    shell(sketch, { span, level, palette }),
    run(request, span, TOP),
    cupboard(sketch, {
      x: -size.width / 2 - 6,
      y: -TOP + 40,
      w: size.width + 12,
      h: TOP - 130,
      doors: 1,
      color: palette.front,
      drawers: true,
    }),
    worktop(sketch, { x: -span / 2, y: -TOP, w: span, h: 40 }),
    shelf(request, -TOP - 440, span),
    jar(sketch, { x: span * 0.28, y: -TOP, w: 110, h: 210 }, "#e3cfa8"),
    board(sketch, -span * 0.36, -TOP),
  ]
  const front = pot(sketch, {
    x: -size.width * 0.2,
    y: -TOP - Math.max(40, size.height - 20),
    color: palette.accent,
  })
  return { behind: behind.join(""), front, at: [0, seat], span, level }
}

export const kitchenHood = (request: SceneRequest): Scene => {
  const { sketch, size, palette } = request
  const [span, level] = [2500, 0.98]
  const half = size.width / 2 + 60
  const wide = span / 2 - half
  const low = -1560
  const upper = (x: number): string =>
    cupboard(sketch, { x, y: low - 700, w: wide, h: 700, doors: 2, color: palette.front })
  const behind = [
    shell(sketch, { span, level, palette }),
    run(request, span, TOP),
    tiles({ x: -span / 2, y: low, w: span, h: -low - TOP }, palette.wall),
    upper(-span / 2),
    upper(half),
    worktop(sketch, { x: -span / 2, y: -TOP, w: span, h: 40 }),
    cupboard(sketch, {
      x: -size.width / 2 - 6,
      y: -TOP + 40,
      w: size.width + 12,
      h: TOP - 130,
      doors: 1,
      color: palette.front,
      drawers: true,
    }),
    rect({ x: -290, y: -TOP - 9, width: 580, height: 10, rx: 4, fill: "#1f2022" }),
    pot(sketch, { x: 70, y: -TOP - 9, color: palette.accent }),
    fruitBowl(sketch, -span * 0.34, -TOP),
  ]
  return { behind: behind.join(""), front: "", at: [0, low - 40], span, level }
}
