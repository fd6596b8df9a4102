import type { DrawingOf } from "../drawing"
import { block } from "../primitives/block"
import { glyph } from "../primitives/glyph"
import { knob } from "../primitives/grips"
import { DARK, type Paint, trimFor, STEEL } from "../primitives/paint"
import { display } from "../primitives/panel"
import { darkGlass, finish } from "../primitives/parts"
import { type Sketch, frontFace } from "../primitives/sketch"
import { path } from "../primitives/svg"

type Oven = DrawingOf<"oven">

export const PANEL = 112

export const panel = (sketch: Sketch, drawing: Oven, paint: Paint): void => {
  const { width: w, height: h, depth: d } = drawing.size
  const z = d / 2
  block(sketch, { y: h - PANEL, z: z - 14, w, h: PANEL, d: 30, radius: 5, paint })
  const middle = PANEL / 2
  const text = drawing.controls === "touch" ? "18:30" : "12:45"
  const screen = display(sketch, {
    x: w / 2 - 80,
    y: middle - 30,
    w: 160,
    h: 60,
    text,
    color: "#f2b56a",
  })
  const clock = path({
    d: `M${String(w / 2)} ${String(middle)}v-22M${String(w / 2)} ${String(middle)}l14 9`,
    stroke: "#3b2c22",
    strokeWidth: 4,
    strokeLinecap: "round",
  })
  const face = `<circle cx="${String(w / 2)}" cy="${String(middle)}" r="38" fill="#fbf6ea" stroke="#a98b5d" stroke-width="6"/>`
  const marks =
    drawing.controls === "touch"
      ? (["sun", "fan", "flame", "clock", "lock", "power"] as const)
          .map((name, i) =>
            glyph(name, {
              x: w * (i < 3 ? 0.1 + i * 0.09 : 0.445 + i * 0.09),
              y: middle,
              size: 28,
              color: "#d9d2c4",
            }),
          )
          .join("")
      : ""
  const strip =
    drawing.controls === "touch"
      ? darkGlass(sketch, { x: 6, y: 6, w: w - 12, h: PANEL - 12, r: 6 })
      : ""
  frontFace(
    sketch,
    [-w / 2, h, z + 1],
    finish(sketch, paint, { w, h: PANEL, r: 5 }) +
      strip +
      (drawing.controls === "retro" ? face + clock : screen) +
      marks,
  )
  if (drawing.controls === "touch") return
  const brass: Paint = { color: "#b7935b", surface: "steel" }
  for (const [x, angle] of [
    [-0.36, -30],
    [-0.24, 20],
    [0.24, 0],
    [0.36, 60],
  ] as const) {
    knob(sketch, {
      at: [w * x, h - middle, z + 1],
      r: 27,
      depth: 24,
      paint:
        drawing.controls === "retro"
          ? brass
          : trimFor(drawing.tone) === DARK
            ? STEEL
            : trimFor(drawing.tone),
      turn: angle,
      pointer: "#3b2c22",
    })
  }
}
