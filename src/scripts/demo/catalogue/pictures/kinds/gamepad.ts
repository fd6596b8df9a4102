import { type Paint, lighter } from "../primitives/paint"
import { button } from "../primitives/panel"
import { type Sketch, face, radial } from "../primitives/sketch"
import { circle, path, rect } from "../primitives/svg"
import type { Vector } from "../primitives/vector"

export const stick = (x: number, y: number, r: number): string =>
  circle({ cx: x, cy: y + r * 0.14, r: r * 1.1, fill: "#000000", fillOpacity: 0.28 }) +
  circle({ cx: x, cy: y, r, fill: "#2a2a2c" }) +
  circle({ cx: x, cy: y, r: r * 0.74, fill: "#454648" }) +
  circle({ cx: x - r * 0.1, cy: y - r * 0.12, r: r * 0.5, fill: "#37383a" })

export const cross = (x: number, y: number, s: number): string =>
  path({
    d: `M${String(x - s / 3)} ${String(y - s)}h${String((s * 2) / 3)}v${String((s * 2) / 3)}h${String((s * 2) / 3)}v${String((s * 2) / 3)}h${String((-s * 2) / 3)}v${String((s * 2) / 3)}h${String((-s * 2) / 3)}v${String((-s * 2) / 3)}h${String((-s * 2) / 3)}v${String((-s * 2) / 3)}h${String((s * 2) / 3)}Z`,
    fill: "#2a2a2c",
    strokeLinejoin: "round",
    stroke: "#2a2a2c",
    strokeWidth: s * 0.16,
  })

export const keys = (sketch: Sketch, { x, y, s }: { x: number; y: number; s: number }): string =>
  (
    [
      [0, -1, "#d6a54a"],
      [1, 0, "#b8503c"],
      [0, 1, "#7d9a5a"],
      [-1, 0, "#5f86a6"],
    ] as const
  )
    .map(([dx, dy, color]) =>
      button(sketch, {
        x: x + dx * s,
        y: y + dy * s,
        r: s * 0.48,
        paint: { color, surface: "gloss" },
      }),
    )
    .join("")

/** A gamepad 150 mm wide leaning on nothing but its own back. */
export const gamepad = (sketch: Sketch, at: Vector, paint: Paint): void => {
  const fill = radial(sketch, { cx: 0.36, cy: 0.2, r: 0.95 }, [
    [0, lighter(paint.color, 0.45)],
    [0.55, paint.color],
    [1, "#3a332e"],
  ])
  const shape =
    "M-48 -44C-30 -50 30 -50 48 -44C66 -40 74 -14 78 18C80 44 66 58 54 44C44 30 36 22 24 22H-24C-36 22 -44 30 -54 44C-66 58 -80 44 -78 18C-74 -14 -66 -40 -48 -44Z"
  const art =
    path({ d: shape, fill: "#1a120c", fillOpacity: 0.35, transform: "translate(3 5)" }) +
    path({ d: shape, fill }) +
    path({
      d: "M-48 -43C-30 -49 30 -49 48 -43",
      fill: "none",
      stroke: "#ffffff",
      strokeOpacity: 0.5,
      strokeWidth: 2,
    }) +
    cross(-48, -16, 11) +
    keys(sketch, { x: 48, y: -16, s: 11 }) +
    stick(-24, 6, 12) +
    stick(24, 6, 12) +
    rect({ x: -16, y: -38, width: 32, height: 18, rx: 5, fill: "#2a2a2c" })
  face(sketch, { at, right: [1, 0, 0], down: [0, -0.72, 0.69] }, art)
}
