import type { DrawingOf } from "../drawing"
import { block } from "../primitives/block"
import { glyph } from "../primitives/glyph"
import { knob } from "../primitives/grips"
import { CHROME, DARK, paintOf } from "../primitives/paint"
import { type Sketch, frontFace } from "../primitives/sketch"
import { tube } from "../primitives/tube"

type Iron = DrawingOf<"iron">

export const generator = (sketch: Sketch, { size, tone }: Iron): number => {
  const { width: l, depth: w, height: h } = size
  const paint = paintOf(tone)
  block(sketch, {
    y: 0,
    x: l * 0.08,
    w: l * 1.3,
    h: 20,
    d: w * 1.5,
    radius: 60,
    axis: "y",
    paint: DARK,
  })
  block(sketch, {
    y: 18,
    x: l * 0.08,
    w: l * 1.32,
    h: h * 0.42,
    d: w * 1.54,
    radius: 64,
    axis: "y",
    paint,
  })
  block(sketch, {
    y: 18 + h * 0.42,
    x: l * 0.06,
    w: l * 1.14,
    h: 14,
    d: w * 1.2,
    radius: 50,
    axis: "y",
    paint: DARK,
  })
  knob(sketch, {
    at: [l * 0.34, 18 + h * 0.22, w * 0.77],
    r: h * 0.12,
    depth: 18,
    paint: CHROME,
    turn: 30,
    pointer: "#3b2c22",
  })
  frontFace(
    sketch,
    [-l * 0.26, 18 + h * 0.22, w * 0.775],
    (["drop", "leaf", "power"] as const)
      .map((name, i) =>
        glyph(name, { x: i * 62, y: 0, size: 28, color: tone === "white" ? "#6a5d50" : "#f6efe0" }),
      )
      .join(""),
  )
  tube(sketch, {
    points: [
      [l * 0.72, h * 0.3, -w * 0.2],
      [l * 0.95, h * 0.6, -w * 0.3],
      [l * 0.86, h * 1.2, -w * 0.2],
      [l * 0.46, h * 1.16, 0],
    ],
    width: 17,
    paint: DARK,
  })
  return 32 + h * 0.42
}
