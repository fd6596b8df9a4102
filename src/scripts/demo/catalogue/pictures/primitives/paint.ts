import { dot, unit, type Vector } from "./vector"

type Surface = "enamel" | "matte" | "steel" | "gloss"
export type Paint = { color: string; surface: Surface }

const SHADOW = "#3a2c22"
const LIGHT = unit([-0.48, 0.62, 0.62])
const HALF = unit([-0.28, 0.36, 0.9])

const channels = (hex: string): number[] =>
  [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16))

export const mix = (from: string, to: string, amount: number): string => {
  const target = channels(to)
  const blended = channels(from).map((value, index) => {
    const other = target[index] ?? value
    const level = Math.round(value + (other - value) * Math.min(1, Math.max(0, amount)))
    return level.toString(16).padStart(2, "0")
  })
  return `#${blended.join("")}`
}

/** Too close for an eye to tell apart. */
export const near = (one: string, other: string): boolean => {
  const levels = channels(other)
  return channels(one).every((value, index) => Math.abs(value - (levels[index] ?? value)) < 8)
}

export const darker = (color: string, amount: number): string => mix(color, SHADOW, amount)
export const lighter = (color: string, amount: number): string => mix(color, "#fffdf8", amount)

const bump = (value: number, centre: number, width: number): number =>
  Math.exp(-(((value - centre) / width) ** 2))

/** What polished metal mirrors: the window on the left, the room, a pale far wall. */
const mirrored = (normal: Vector): number => {
  const side = normal[0] * 0.8 - normal[1] * 0.6
  return (
    0.3 * bump(side, -0.5, 0.14) -
    0.16 * bump(side, -0.12, 0.14) +
    0.14 * bump(side, 0.34, 0.12) -
    0.18 * bump(side, 0.68, 0.16) +
    0.1 * bump(side, 0.95, 0.1)
  )
}

const brilliance: Record<Surface, [strength: number, sharpness: number]> = {
  enamel: [0.1, 14],
  matte: [0.03, 4],
  steel: [0.08, 8],
  gloss: [0.32, 22],
}

/** The paint's colour on a surface facing along `normal` (camera space), lit from upper left. */
export const shade = (paint: Paint, normal: Vector): string => {
  const facing = dot(normal, LIGHT)
  const [strength, sharpness] = brilliance[paint.surface]
  const glint = strength * Math.max(0, dot(normal, HALF)) ** sharpness
  const metal = paint.surface === "steel" ? mirrored(normal) : 0
  const level = 0.72 + (facing > 0 ? 0.44 : 0.3) * facing + glint + metal
  return level < 1
    ? darker(paint.color, (1 - level) * 0.78)
    : lighter(paint.color, (level - 1) * 1.5)
}

const tones = {
  white: { color: "#f3f0e9", surface: "enamel" },
  ivory: { color: "#efe2c6", surface: "enamel" },
  silver: { color: "#c4c5c3", surface: "steel" },
  graphite: { color: "#66696b", surface: "steel" },
  black: { color: "#2a2a2c", surface: "gloss" },
  sage: { color: "#a5b496", surface: "enamel" },
  mint: { color: "#bad5c9", surface: "enamel" },
  sky: { color: "#a8c2d3", surface: "enamel" },
  navy: { color: "#36475f", surface: "enamel" },
  terracotta: { color: "#c0714f", surface: "enamel" },
  red: { color: "#b03b36", surface: "enamel" },
  mustard: { color: "#d6a54a", surface: "enamel" },
  rose: { color: "#dcb0a6", surface: "matte" },
  plum: { color: "#6d4b60", surface: "matte" },
  sand: { color: "#d9c8ad", surface: "matte" },
  copper: { color: "#bd815d", surface: "steel" },
} as const satisfies Record<string, Paint>

export type Tone = keyof typeof tones

export const paintOf = (tone: Tone): Paint => tones[tone]

export const STEEL: Paint = tones.silver
export const CHROME: Paint = { color: "#d6d6d3", surface: "steel" }
export const DARK: Paint = { color: "#333436", surface: "matte" }
export const RUBBER: Paint = { color: "#3d3c3b", surface: "matte" }
export const GLASS_BLACK: Paint = { color: "#1f2022", surface: "gloss" }
export const OFF_WHITE: Paint = { color: "#ebe6dc", surface: "matte" }
export const WOOD: Paint = { color: "#b98a5c", surface: "matte" }

/** Trim that stands out from the body without shouting: dark on pale bodies, pale on dark ones. */
export const trimFor = (tone: Tone): Paint =>
  tone === "black" || tone === "graphite" || tone === "navy" || tone === "plum" ? STEEL : DARK
