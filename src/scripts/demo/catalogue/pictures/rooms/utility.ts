import { darker } from "../primitives/paint"
import { linear } from "../primitives/sketch"
import { circle, path, rect, round } from "../primitives/svg"
import { shadowUnder } from "./basics"
import { worktop } from "./cabinets"
import { basket, plant, towel, windowFrame } from "./furniture"
import { type Scene, type SceneRequest, shell } from "./setting"
import { jar } from "./tableware"

export const laundry = ({ sketch, size, palette }: SceneRequest): Scene => {
  const [span, level] = [2000, 0.8]
  const x = -span * 0.14
  const shelfY = -1430
  const behind = [
    shell(sketch, { span, level, palette }),
    windowFrame(sketch, { x: span * 0.12, y: -1620, w: 520, h: 620 }),
    rect({ x: x - 380, y: shelfY, width: 700, height: 34, rx: 5, fill: palette.wood }),
    jar(sketch, { x: x - 330, y: shelfY, w: 130, h: 230 }, palette.accent),
    jar(sketch, { x: x - 170, y: shelfY, w: 110, h: 180 }, "#f3ead8"),
    ...[0, 1, 2].map((i) =>
      rect({
        x: x - 10,
        y: shelfY - 62 - i * 60,
        width: 270,
        height: 56,
        rx: 20,
        fill: i % 2 ? "#f3ead8" : palette.cloth,
      }),
    ),
    basket(sketch, x + size.width / 2 + 330, palette.cloth),
    towel(sketch, { x: -span * 0.46, y: -1180, w: 170, h: 560 }, palette.accent),
  ]
  return { behind: behind.join(""), front: "", at: [x, 4], span, level }
}

export const pantry = ({ sketch, size, palette }: SceneRequest): Scene => {
  const [span, level] = [2100, 0.82]
  const rows = [-1330, -1700]
  const stock = rows.flatMap((y, row) => [
    rect({ x: -span * 0.36, y, width: span * 0.72, height: 32, rx: 4, fill: palette.wood }),
    ...[0, 1, 2, 3, 4, 5].map((i) => {
      const colors = [palette.accent, "#d9c08c", "#9db4a0", palette.cloth]
      return jar(
        sketch,
        { x: -span * 0.33 + i * span * 0.112, y, w: 120, h: 150 + ((i + row) % 3) * 40 },
        colors[(i + row) % 4] ?? palette.accent,
      )
    }),
  ])
  const behind = [
    shell(sketch, { span, level, palette }),
    ...stock,
    basket(sketch, size.width / 2 + 330, "#c98a5c"),
  ]
  return { behind: behind.join(""), front: "", at: [-60, 10], span, level }
}

export const bathroom = ({ sketch, size, palette }: SceneRequest): Scene => {
  const span = Math.max(620, size.height * 2.6, size.width * 2.4)
  const level = 0.76
  const k = span / 800
  const glass = linear(sketch, "diagonal", [
    [0, "#f4f8f8"],
    [0.5, "#d3dfe0"],
    [1, "#b4c5c8"],
  ])
  const side = -size.width / 2 - 110 * k
  const n = (value: number): string => String(round(value))
  const brush = (dx: number, color: string): string =>
    path({
      d: `M${n(side + dx * k)} ${n(-70 * k)}l${n(dx * 0.9 * k)} ${n(-130 * k)}`,
      stroke: color,
      strokeWidth: 8 * k,
      strokeLinecap: "round",
      fill: "none",
    })
  const behind = [
    shell(sketch, { span, level: 1, palette, planks: false }),
    circle({ cx: span * 0.05, cy: -span * 0.42, r: span * 0.29, fill: "#a08a68" }),
    circle({ cx: span * 0.05, cy: -span * 0.42, r: span * 0.275, fill: glass }),
    path({
      d: `M${n(-span * 0.1)} ${n(-span * 0.3)}L${n(span * 0.12)} ${n(-span * 0.62)}`,
      stroke: "#ffffff",
      strokeOpacity: 0.55,
      strokeWidth: span * 0.05,
      strokeLinecap: "round",
    }),
    towel(
      sketch,
      { x: span * 0.33, y: -span * 0.5, w: span * 0.14, h: span * 0.38 },
      palette.cloth,
    ),
    rect({ x: -span / 2, y: 0, width: span, height: span * 0.26, fill: palette.front }),
    worktop(sketch, { x: -span / 2, y: -6, w: span, h: 34 * k }),
    brush(-18, palette.accent),
    brush(12, "#8fa3b0"),
    rect({
      x: side - 42 * k,
      y: -104 * k,
      width: 84 * k,
      height: 106 * k,
      rx: 12 * k,
      fill: "#f6f0e4",
    }),
    shadowUnder(sketch, { x: side, y: 0, w: 90 * k }),
  ]
  return { behind: behind.join(""), front: "", at: [0, 3], span, level }
}

export const ironing = ({ sketch, palette }: SceneRequest): Scene => {
  const [span, level] = [1500, 0.98]
  const top = -760
  const pad = linear(sketch, "down", [
    [0, "#f3ead8"],
    [1, darker("#e2d2b4", 0.12)],
  ])
  const legs = { stroke: "#8f8c86", strokeWidth: 24, strokeLinecap: "round", fill: "none" }
  const behind = [
    shell(sketch, { span, level, palette }),
    windowFrame(sketch, { x: -span * 0.44, y: -1420, w: 430, h: 500 }),
    path({ d: "M-330 -720L300 -10M330 -720L-300 -10", ...legs }),
    shadowUnder(sketch, { x: 0, y: 0, w: 900 }),
    path({
      d: `M-600 ${String(top + 24)}q0 -24 40 -24H540q60 0 60 24q0 36 -60 40H-540q-60 0 -60 -40Z`,
      fill: pad,
    }),
    path({ d: `M180 ${String(top + 6)}h320v190q-80 40 -160 6t-160 4Z`, fill: palette.cloth }),
    path({ d: `M180 ${String(top + 6)}h320v24H180Z`, fill: darker(palette.cloth, 0.14) }),
    plant(sketch, { x: span * 0.38, y: 0, h: 560 }),
  ]
  return { behind: behind.join(""), front: "", at: [-150, top + 6], span, level }
}
