import { block } from "../primitives/block"
import { OFF_WHITE, type Paint } from "../primitives/paint"
import { recess } from "../primitives/recess"
import { revolve } from "../primitives/revolve"
import { linear, type Sketch } from "../primitives/sketch"
import { path, rect, round } from "../primitives/svg"
import type { Point } from "../primitives/vector"

const LINER: Paint = { color: "#f1f2ef", surface: "matte" }
const SHELF: Paint = { color: "#dfe9ea", surface: "gloss" }
const CRISPER: Paint = { color: "#d5e2e2", surface: "gloss" }

type Food = { profile: Point[]; color: string }

const jar = (r: number, h: number): Point[] => [
  [0, r * 0.94],
  [h * 0.06, r],
  [h * 0.74, r],
  [h * 0.84, r * 0.8],
  [h, r * 0.8],
]
const bottle = (r: number, h: number): Point[] => [
  [0, r],
  [h * 0.56, r],
  [h * 0.74, r * 0.42],
  [h, r * 0.38],
]
const ball = (r: number): Point[] =>
  [0.02, 0.12, 0.3, 0.55, 0.8, 0.95, 1].map((t) => [
    t * r * 1.8,
    r * Math.sqrt(Math.max(0.02, 1 - (2 * t - 1) ** 2)),
  ])
const bowl = (r: number): Point[] => [
  [0, r * 0.45],
  [r * 0.2, r * 0.8],
  [r * 0.6, r],
]

/** One shelf each: what a family keeps cold, from the top down. */
const shelves: Food[][] = [
  [
    { profile: jar(42, 130), color: "#c98d3b" },
    { profile: jar(36, 105), color: "#9e3f3a" },
    { profile: bowl(78), color: "#dfe3dc" },
  ],
  [
    { profile: bottle(40, 240), color: "#f4f1e8" },
    { profile: bottle(36, 225), color: "#b9c98a" },
    { profile: ball(46), color: "#b8503c" },
    { profile: ball(44), color: "#cf7a3d" },
  ],
  [
    { profile: bowl(95), color: "#b7c4bd" },
    { profile: jar(48, 140), color: "#d9c37c" },
    { profile: ball(40), color: "#8aa35c" },
  ],
]

type Inside = {
  x: number
  y: number
  w: number
  h: number
  z: number
  depth: number
  warm: boolean
}

const stock = (
  sketch: Sketch,
  row: Food[],
  area: { x: number; y: number; w: number; z: number },
) => {
  const step = area.w / row.length
  row.forEach(({ profile, color }, index) => {
    const x = area.x - area.w / 2 + step * (index + 0.5)
    revolve(sketch, {
      at: [x, area.y, area.z - (index % 2) * 60],
      profile,
      paint: { color, surface: "matte" },
      smooth: profile.length > 5,
    })
  })
}

export const fridgeInterior = (sketch: Sketch, inside: Inside): void => {
  const { x, y, h, z, depth } = inside
  const edge = 42
  const w = inside.w - edge * 2
  const floor = y + edge
  const height = h - edge * 2
  recess(sketch, { x, y: floor, w, h: height, z, depth, paint: LINER }, () => {
    const box = height * 0.2
    for (const side of [-1, 1]) {
      block(sketch, {
        x: x + (side * w) / 4,
        y: floor + 4,
        z: z - depth / 2,
        w: w / 2 - 6,
        h: box,
        d: depth * 0.8,
        radius: 10,
        paint: CRISPER,
      })
    }
    const gap = (height - box) / 3.3
    shelves.forEach((row, index) => {
      const level = floor + box + 14 + gap * (2 - index)
      block(sketch, { x, y: level, z: z - depth / 2, w, h: 9, d: depth * 0.86, paint: SHELF })
      stock(sketch, w < 420 ? row.slice(0, 2) : row, {
        x,
        y: level + 9,
        w: w * 0.92,
        z: z - depth * 0.4,
      })
    })
  })
}

/** Inner side of the door: liner and three balconies with bottles, in the door's millimetres. */
export const doorShelves = (sketch: Sketch, { w, h }: { w: number; h: number }): string => {
  const liner = linear(sketch, "right", [
    [0, "#fbfaf6"],
    [1, "#dcdad3"],
  ])
  const glass = linear(sketch, "down", [
    [0, "#eaf1f1", 0.95],
    [1, "#b9c8c9", 0.95],
  ])
  const edge = 34
  const colors = ["#c7a24a", "#f2efe6", "#7d9a5a", "#b5533f", "#e6d7a6", "#94b3bd"]
  const rows = [0.3, 0.6, 0.92].map((at, row) => {
    const base = h * at
    const bottles = [0, 1, 2, 3].map((slot) => {
      const tall = (row === 2 ? 0.19 : 0.13) * h * (slot % 2 ? 0.82 : 1)
      const wide = w * 0.14
      const bx = edge + 34 + slot * ((w - edge * 2 - 50) / 4)
      const fill = colors[(row * 2 + slot) % colors.length]
      const [r, neck] = [round(wide * 0.28), round(wide * 0.3)]
      const [straight, shoulder] = [round(tall - r), round(wide - neck * 2 - r)]
      const body = `M${[bx, base].map(round).join(" ")}v${String(-straight)}q0 ${String(-r)} ${String(neck)} ${String(-r)}v-26h${String(shoulder + r)}v26q${String(neck)} 0 ${String(neck)} ${String(r)}v${String(straight)}Z`
      return path({ d: body, fill })
    })
    const tray = { x: edge + 12, width: w - edge * 2 - 24, rx: 8 }
    return `${bottles.join("")}${rect({ ...tray, y: base - h * 0.06, height: h * 0.065, fill: glass })}`
  })
  return (
    rect({ x: 6, y: 6, width: w - 12, height: h - 12, rx: 6, fill: OFF_WHITE.color }) +
    rect({ x: edge, y: edge, width: w - edge * 2, height: h - edge * 2, rx: 18, fill: liner }) +
    rows.join("")
  )
}
