import type { DrawingOf } from "../drawing"
import { knob } from "../primitives/grips"
import { type Paint, trimFor, STEEL } from "../primitives/paint"
import { button, display } from "../primitives/panel"
import { darkGlass } from "../primitives/parts"
import { type Sketch, frontFace } from "../primitives/sketch"
import { rect } from "../primitives/svg"

type Microwave = DrawingOf<"microwave">

export const panelWidth = ({ size }: Microwave): number => size.width * 0.25

export const controls = (sketch: Sketch, drawing: Microwave): void => {
  const { width: w, height: h, depth: d } = drawing.size
  const wide = panelWidth(drawing)
  const left = w / 2 - wide
  const tall = h - 16
  const z = d / 2 + 1
  const back =
    drawing.controls === "touch"
      ? darkGlass(sketch, { x: 4, y: 6, w: wide - 10, h: tall - 12, r: 8 })
      : ""
  const screen = display(sketch, {
    x: wide * 0.14,
    y: tall * 0.08,
    w: wide * 0.68,
    h: tall * 0.17,
    text: drawing.controls === "touch" ? "2:30" : "0:45",
    color: "#f2b56a",
  })
  const soft: Paint = { color: "#6d6f70", surface: "matte" }
  const keys = Array.from({ length: 12 }, (_, index) =>
    button(sketch, {
      x: wide * (0.24 + (index % 3) * 0.24),
      y: tall * (0.38 + Math.floor(index / 3) * 0.13),
      r: wide * 0.07,
      paint: index === 11 ? { color: "#d98a4a", surface: "gloss" } : soft,
    }),
  ).join("")
  const marks = drawing.controls === "touch" ? keys : ""
  frontFace(
    sketch,
    [left, h - 4, z],
    rect({ x: 0, y: 0, width: 2.4, height: tall + 6, fill: "#1a120c", fillOpacity: 0.35 }) +
      back +
      screen +
      marks,
  )
  if (drawing.controls === "touch") return
  const paint = drawing.tone === "black" ? STEEL : trimFor(drawing.tone)
  knob(sketch, { at: [left + wide * 0.48, h * 0.5, z], r: wide * 0.25, depth: 20, paint, turn: 25 })
  knob(sketch, {
    at: [left + wide * 0.48, h * 0.21, z],
    r: wide * 0.25,
    depth: 20,
    paint,
    turn: -60,
  })
}
