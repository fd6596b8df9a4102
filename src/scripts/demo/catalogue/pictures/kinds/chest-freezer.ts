import type { DrawingOf } from "../drawing"
import type { Pose } from "../kind"
import { block } from "../primitives/block"
import { glyph } from "../primitives/glyph"
import { CHROME, DARK, paintOf } from "../primitives/paint"
import { slots } from "../primitives/panel"
import { cabinet, darkGlass, feet } from "../primitives/parts"
import { digits } from "../primitives/seven-segment"
import { type Sketch, frontFace, linear, topFace } from "../primitives/sketch"
import { path, rect } from "../primitives/svg"
import type { Vector } from "../primitives/vector"

type Freezer = DrawingOf<"freezer">

const basket = (x: number, w: number, d: number): string => {
  const bars = Array.from(
    { length: 9 },
    (_, i) =>
      `M${String(Math.round(x + 12 + (i * (w - 24)) / 8))} 20V${String(Math.round(d - 20))}`,
  )
  return (
    rect({ x: x + 20, y: 36, width: w * 0.36, height: d * 0.34, rx: 8, fill: "#b5533f" }) +
    rect({ x: x + w * 0.46, y: 50, width: w * 0.42, height: d * 0.28, rx: 8, fill: "#7d9a5a" }) +
    rect({ x: x + 24, y: d * 0.5, width: w * 0.5, height: d * 0.32, rx: 8, fill: "#6f93a8" }) +
    rect({
      x: x + w * 0.62,
      y: d * 0.46,
      width: w * 0.3,
      height: d * 0.36,
      rx: 8,
      fill: "#d9c37c",
    }) +
    path({ d: bars.join(""), fill: "none", stroke: "#fbfcfc", strokeWidth: 5 }) +
    rect({
      x: x + 10,
      y: 18,
      width: w - 20,
      height: d - 36,
      rx: 10,
      fill: "none",
      stroke: "#f4f6f6",
      strokeWidth: 8,
    })
  )
}

const chestInside = (sketch: Sketch, w: number, d: number): string => {
  const depth = linear(sketch, "down", [
    [0, "#8fa3ab"],
    [0.5, "#c9d6da"],
    [1, "#eef2f3"],
  ])
  return (
    rect({ width: w, height: d, rx: 16, fill: depth }) +
    basket(16, w * 0.47, d) +
    basket(w * 0.51, w * 0.47, d)
  )
}

export const chest = (sketch: Sketch, drawing: Freezer, pose: Pose): void => {
  const { width: w, height: h, depth: d } = drawing.size
  const paint = paintOf(drawing.tone)
  const lid = 62
  feet(sketch, { w: w - 120, d: d - 120, height: 34, radius: 28 })
  cabinet(sketch, { w, h: h - lid - 40, d, y: 34, paint })
  const front = [-w / 2, h - lid - 6, d / 2] as const
  const grille = slots({ x: w - 250, y: h - lid - 190, w: 180, h: 96, step: 14 })
  const lamp =
    darkGlass(sketch, { x: 60, y: h - lid - 170, w: 150, h: 52, r: 26 }) +
    glyph("snow", { x: 96, y: h - lid - 144, size: 24, color: "#9fd0e6" }) +
    digits({ text: "-18", x: 122, y: h - lid - 155, height: 22 })
  const glow = linear(sketch, "down", [
    [0, "#ffffff", 0.3],
    [0.5, "#ffffff", 0],
    [1, "#2a1c10", 0.14],
  ])
  frontFace(sketch, front, rect({ width: w, height: h - lid - 40, fill: glow }) + grille + lamp)
  if (pose === "open") {
    topFace(sketch, [-w / 2 + 34, h - lid - 6, -d / 2 + 34], chestInside(sketch, w - 68, d - 68))
    const hinge = { pivot: [0, h - lid, -d / 2] as Vector, degrees: -78, axis: "x" as const }
    block(sketch, { y: h - lid, w: w + 8, h: lid, d: d + 8, radius: 14, axis: "y", paint, hinge })
    return
  }
  block(sketch, { y: h - lid - 6, w: w - 10, h: 8, d: d - 10, paint: DARK })
  block(sketch, { y: h - lid, w: w + 8, h: lid, d: d + 12, radius: 18, axis: "y", paint })
  block(sketch, {
    y: h - lid + 8,
    z: d / 2 + 14,
    w: 230,
    h: 34,
    d: 30,
    radius: 14,
    axis: "x",
    paint: CHROME,
  })
}
