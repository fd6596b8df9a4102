import { type Paint, darker, lighter } from "./paint"
import { digits, digitsWidth } from "./seven-segment"
import { type Sketch, linear, radial } from "./sketch"
import { circle, group, path, rect, round } from "./svg"

type Display = { x: number; y: number; w: number; h: number; text?: string; color?: string }

/** A dark glass window, lit figures centred in it. */
export const display = (sketch: Sketch, { x, y, w, h, text = "", color }: Display): string => {
  const fill = linear(sketch, "diagonal", [
    [0, "#3b3c3e"],
    [0.45, "#1c1d1f"],
    [1, "#141516"],
  ])
  const height = Math.min(h * 0.46, (w * 0.66 * h) / Math.max(1, digitsWidth(text, h)))
  const lit = text
    ? digits({
        text,
        x: x + (w - digitsWidth(text, height)) / 2,
        y: y + (h - height) / 2,
        height,
        ...(color ? { color } : {}),
      })
    : ""
  return rect({ x, y, width: w, height: h, rx: Math.min(w, h) * 0.12, fill }) + lit
}

type Round = { x: number; y: number; r: number; paint: Paint }

export const button = (sketch: Sketch, { x, y, r, paint }: Round): string => {
  const fill = radial(sketch, { cx: 0.35, cy: 0.3, r: 0.8 }, [
    [0, lighter(paint.color, 0.5)],
    [0.6, paint.color],
    [1, darker(paint.color, 0.3)],
  ])
  return (
    circle({ cx: x, cy: y + r * 0.12, r: r * 1.12, fill: "#000000", fillOpacity: 0.16 }) +
    circle({ cx: x, cy: y, r, fill })
  )
}

type Grille = { x: number; y: number; w: number; h: number; step: number; color?: string }

/** Level slots, each with a lit lower lip. */
export const slots = ({ x, y, w, h, step, color = "#1d1a18" }: Grille): string => {
  const count = Math.max(1, Math.floor(h / step))
  const rows = Array.from({ length: count }, (_, index) => round(y + (index + 0.5) * (h / count)))
  const lines = rows
    .map((row) => `M${String(round(x))} ${String(row)}h${String(round(w))}`)
    .join("")
  const style = { fill: "none", strokeLinecap: "round" }
  return group(
    style,
    path({ d: lines, stroke: color, strokeOpacity: 0.62, strokeWidth: step * 0.42 }) +
      path({
        d: lines,
        stroke: "#ffffff",
        strokeOpacity: 0.35,
        strokeWidth: step * 0.1,
        transform: `translate(0 ${String(round(step * 0.27))})`,
      }),
  )
}

/** A perforated field, as one repeated dash: a thousand dots would weigh too much. */
export const perforation = ({ x, y, w, h, step, color = "#1d1a18" }: Grille): string => {
  const rows = Math.floor(h / (step * 0.87))
  const lines = Array.from({ length: rows }, (_, index) => {
    const shift = index % 2 ? step / 2 : 0
    return `M${String(round(x + shift))} ${String(round(y + (index + 0.5) * step * 0.87))}h${String(round(w - shift))}`
  })
  return path({
    "d": lines.join(""),
    "fill": "none",
    "stroke": color,
    "strokeOpacity": 0.55,
    "strokeWidth": step * 0.46,
    "strokeLinecap": "round",
    "stroke-dasharray": `0 ${String(round(step))}`,
  })
}
