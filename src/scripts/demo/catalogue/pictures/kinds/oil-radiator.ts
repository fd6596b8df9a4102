import type { DrawingOf } from "../drawing"
import { block } from "../primitives/block"
import { glyph } from "../primitives/glyph"
import { knob } from "../primitives/grips"
import { CHROME, DARK, paintOf } from "../primitives/paint"
import { slots } from "../primitives/panel"
import { revolve } from "../primitives/revolve"
import { type Sketch, frontFace, sideFace } from "../primitives/sketch"
import { rect } from "../primitives/svg"

type Heater = DrawingOf<"heater">

const castors = (sketch: Sketch, spots: readonly (readonly [number, number])[]): void => {
  for (const [x, z] of spots) {
    revolve(sketch, {
      at: [x - 10, 24, z],
      axis: [1, 0, 0],
      profile: [
        [0, 24],
        [20, 24],
      ],
      paint: DARK,
    })
  }
}

/** Oil radiator: fins stand one behind another along x, controls on the near end. */
export const radiator = (sketch: Sketch, { size, tone }: Heater): void => {
  const { width: w, height: h, depth: d } = size
  const paint = paintOf(tone)
  const fins = Math.round((w - 110) / 48)
  castors(sketch, [
    [-w * 0.4, d * 0.3],
    [w * 0.32, d * 0.3],
  ])
  for (const side of [-0.4, 0.32]) {
    block(sketch, {
      x: w * side,
      y: 30,
      w: 50,
      h: 26,
      d: d * 1.3,
      radius: 10,
      axis: "z",
      paint: DARK,
    })
  }
  for (const index of Array.from({ length: fins }, (_, i) => i)) {
    const x = -w / 2 + 24 + index * 48
    block(sketch, { x, y: 56, w: 34, h: h - 90, d, radius: d * 0.4, axis: "x", paint })
    block(sketch, {
      x: x + 20,
      y: 110,
      w: 14,
      h: h - 200,
      d: d * 0.5,
      radius: d * 0.2,
      axis: "x",
      paint: { ...paint, color: "#8d857a" },
    })
  }
  const x = w / 2 - 44
  block(sketch, { x, y: 50, w: 88, h: h - 66, d: d * 1.06, radius: 40, axis: "x", paint })
  frontFace(
    sketch,
    [x - 44, h - 20, d * 0.53 + 0.5],
    rect({
      x: 10,
      y: 30,
      width: 68,
      height: h * 0.52,
      rx: 16,
      fill: "#2b2a2a",
      fillOpacity: tone === "black" ? 0.4 : 0.88,
    }) + glyph("flame", { x: 44, y: 66, size: 26, color: "#f0a05a" }),
  )
  for (const y of [0.7, 0.52]) {
    knob(sketch, {
      at: [x, h * y, d * 0.53 + 1],
      r: 24,
      depth: 16,
      paint: CHROME,
      turn: y * 90,
      pointer: "#3b2c22",
    })
  }
  sideFace(
    sketch,
    [w / 2 + 0.5, h * 0.4, d * 0.24],
    slots({ x: 0, y: 0, w: d * 0.48, h: h * 0.22, step: 16 }),
  )
}
