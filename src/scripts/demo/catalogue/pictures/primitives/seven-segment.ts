import { path, round } from "./svg"

const SEGMENTS: Record<string, string> = {
  "0": "abcdef",
  "1": "bc",
  "2": "abged",
  "3": "abgcd",
  "4": "fgbc",
  "5": "afgcd",
  "6": "afgedc",
  "7": "abc",
  "8": "abcdefg",
  "9": "abcdfg",
  "-": "g",
}

const STROKES: Record<string, string> = {
  a: "M1 0H5",
  b: "M6 1V5",
  c: "M6 7V11",
  d: "M1 12H5",
  e: "M0 7V11",
  f: "M0 1V5",
  g: "M1 6H5",
}

type Digits = { text: string; x: number; y: number; height: number; color?: string }

/** Seven-segment figures: pictures may not depend on fonts. */
export const digits = ({ text, x, y, height, color = "#f6efe0" }: Digits): string => {
  let cursor = 0
  const strokes = Array.from(text).map((sign) => {
    const start = cursor
    if (sign === ":") {
      cursor += 4
      return `M${String(start)} 3.5v.8M${String(start)} 8v.8`
    }
    cursor += 9
    const on = SEGMENTS[sign] ?? ""
    return Array.from(on)
      .map((key) =>
        (STROKES[key] ?? "").replace(/M(\d+)/, (_, at: string) => `M${String(start + Number(at))}`),
      )
      .map((stroke) =>
        stroke.replace(/H(\d+)/, (_, to: string) => `H${String(start + Number(to))}`),
      )
      .join("")
  })
  return path({
    d: strokes.join(""),
    fill: "none",
    stroke: color,
    strokeWidth: 1.3,
    strokeLinecap: "round",
    transform: `translate(${String(round(x))} ${String(round(y))}) scale(${String(round(height / 12))})`,
  })
}

export const digitsWidth = (text: string, height: number): number =>
  (Array.from(text).reduce((sum, sign) => sum + (sign === ":" ? 4 : 9), 0) - 3) * (height / 12)
