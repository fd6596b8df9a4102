import { path, round } from "./svg"

type Glyph = { x: number; y: number; size: number; color: string }

type GlyphName =
  "power" | "snow" | "drop" | "flame" | "fan" | "clock" | "leaf" | "play" | "wave" | "sun" | "lock"

const GLYPHS: Record<GlyphName, string> = {
  power: "M0 -9V-1M-5 -6A8 8 0 1 0 5 -6",
  snow: "M0 -9V9M-8 -4.5L8 4.5M-8 4.5L8 -4.5",
  drop: "M0 -9C5 -2 6 1 6 4A6 6 0 0 1 -6 4C-6 1 -5 -2 0 -9Z",
  flame: "M0 -9C7 -3 7 3 5 7C3 10 -3 10 -5 7C-7 4 -4 1 -3 -2C-1 0 0 -4 0 -9Z",
  fan: "M0 0C-6 -9 6 -9 0 0C9 -5 9 6 0 0C6 9 -6 9 0 0C-9 5 -9 -6 0 0",
  clock: "M0 -9A9 9 0 1 1 0 9A9 9 0 1 1 0 -9M0 -5V0L4 2",
  leaf: "M-8 8C-9 -4 0 -9 9 -9C9 2 4 9 -6 6M-8 8L2 -2",
  play: "M-5 -8L8 0L-5 8Z",
  wave: "M-9 -4Q-4.500 -9 0 -4T9 -4M-9 4Q-4.500 -1 0 4T9 4",
  sun: "M0 -4A4 4 0 1 1 0 4A4 4 0 1 1 0 -4M0 -9V-7M0 7V9M-9 0H-7M7 0H9",
  lock: "M-6 -1H6V8H-6ZM-4 -1V-5A4 4 0 0 1 4 -5V-1",
}

export const glyph = (name: GlyphName, { x, y, size, color }: Glyph): string =>
  path({
    d: GLYPHS[name],
    fill: "none",
    stroke: color,
    strokeWidth: 2,
    strokeLinecap: "round",
    strokeLinejoin: "round",
    transform: `translate(${String(round(x))} ${String(round(y))}) scale(${String(Math.round(size * 50) / 1000)})`,
  })
