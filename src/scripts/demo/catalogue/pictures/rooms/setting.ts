import type { Drawing, Size } from "../drawing"
import { darker, lighter } from "../primitives/paint"
import { linear, radial, type Sketch } from "../primitives/sketch"
import { path, rect, round } from "../primitives/svg"

type Palette = { wall: string; wood: string; front: string; accent: string; cloth: string }

const palettes: [Palette, ...Palette[]] = [
  { wall: "#efe4d2", wood: "#c9a378", front: "#e9e1d2", accent: "#c0714f", cloth: "#8f9f8a" },
  { wall: "#dfe3d6", wood: "#c4a079", front: "#a9b59c", accent: "#d6a54a", cloth: "#c58d6c" },
  { wall: "#f0ddd0", wood: "#bd946a", front: "#efe6da", accent: "#6f8f8a", cloth: "#7d8ea3" },
  { wall: "#dde4e6", wood: "#cfae86", front: "#8fa3b0", accent: "#d98a5a", cloth: "#d9b98a" },
  { wall: "#ece6dc", wood: "#a98560", front: "#c8b69b", accent: "#7d5a6e", cloth: "#b7786a" },
]

/** The same product always gets the same room; neighbours in a list get different ones. */
export const paletteFor = (drawing: Drawing): Palette => {
  const text = JSON.stringify(drawing)
  const sum = Array.from(text).reduce((total, sign) => (total * 31 + sign.charCodeAt(0)) % 9973, 7)
  return palettes[sum % palettes.length] ?? palettes[0]
}

export type Scene = {
  behind: string
  front: string
  /** Where the product's foot stands. */
  at: readonly [x: number, y: number]
  /** Millimetres across the picture. */
  span: number
  /** The floor's place in the picture, from the top. */
  level: number
}

export type SceneRequest = { sketch: Sketch; size: Size; palette: Palette }

type Walls = { span: number; level: number; palette: Palette; planks?: boolean }

/** Wall, light from the left and, if the floor is seen, boards and a skirting. */
export const shell = (sketch: Sketch, { span, level, palette, planks = true }: Walls): string => {
  const top = -span * level
  const floor = span * (1 - level)
  const wall = linear(sketch, "diagonal", [
    [0, lighter(palette.wall, 0.6)],
    [0.5, palette.wall],
    [1, darker(palette.wall, 0.1)],
  ])
  const light = radial(sketch, { cx: 0.2, cy: 0.2, r: 0.7 }, [
    [0, "#ffffff", 0.5],
    [1, "#ffffff", 0],
  ])
  const area = { x: -span / 2, y: top, width: span }
  const room =
    rect({ ...area, height: span * level, fill: wall }) +
    rect({ ...area, height: span, fill: light })
  if (!planks) return room
  const boards = linear(sketch, "down", [
    [0, darker(palette.wood, 0.2)],
    [0.25, palette.wood],
    [1, lighter(palette.wood, 0.3)],
  ])
  const seams = Array.from({ length: 9 }, (_, i) => {
    const x = round((i - 4) * span * 0.13)
    return `M${String(x)} 0L${String(round(x * 1.35))} ${String(round(floor))}`
  }).join("")
  return (
    room +
    rect({ x: -span / 2, y: 0, width: span, height: floor, fill: boards }) +
    path({ d: seams, fill: "none", stroke: "#5a3f28", strokeOpacity: 0.22, strokeWidth: 5 }) +
    rect({ x: -span / 2, y: -90, width: span, height: 90, fill: "#fbf6ea" }) +
    rect({ x: -span / 2, y: -8, width: span, height: 10, fill: "#5a3f28", fillOpacity: 0.3 })
  )
}
