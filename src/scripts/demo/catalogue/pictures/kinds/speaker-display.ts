import type { DrawingOf } from "../drawing"
import { block } from "../primitives/block"
import { glyph } from "../primitives/glyph"
import { paintOf } from "../primitives/paint"
import { darkGlass } from "../primitives/parts"
import { glare } from "../primitives/reflections"
import { digits } from "../primitives/seven-segment"
import { type Sketch, face, linear } from "../primitives/sketch"
import { rect } from "../primitives/svg"
import type { Vector } from "../primitives/vector"

type Speaker = DrawingOf<"speaker">

/** A display leaning back on its fabric foot. */
export const screen = (sketch: Sketch, { size, tone }: Speaker): void => {
  const { width: w, height: h, depth: d } = size
  const paint = paintOf(tone)
  block(sketch, {
    y: 0,
    z: -d * 0.1,
    w: w * 0.72,
    h: h * 0.5,
    d: d * 0.8,
    radius: d * 0.3,
    axis: "y",
    paint: { color: paint.color, surface: "matte" },
  })
  const hinge = { pivot: [0, h * 0.16, d * 0.4] as Vector, degrees: -18, axis: "x" as const }
  const tall = h * 0.86
  block(sketch, {
    y: h * 0.12,
    z: d * 0.36,
    w,
    h: tall,
    d: 14,
    radius: 16,
    axis: "z",
    paint: { color: "#efeae0", surface: "enamel" },
    hinge,
  })
  const [sin, cos] = [Math.sin(0.3142), Math.cos(0.3142)]
  const from = h * 0.12 + tall - h * 0.16
  const z = d * 0.36 + 7.6 - d * 0.4
  const at: Vector = [-w / 2, h * 0.16 + from * cos + z * sin, d * 0.4 - from * sin + z * cos]
  const sky = linear(sketch, "diagonal", [
    [0, "#5f7f8e"],
    [0.6, "#c98f6a"],
    [1, "#8a4f3a"],
  ])
  const area = { x: 12, y: 12, w: w - 24, h: tall - 24 }
  const art =
    darkGlass(sketch, { ...area, r: 8 }) +
    rect({
      x: area.x + 5,
      y: area.y + 5,
      width: area.w - 10,
      height: area.h - 10,
      rx: 5,
      fill: sky,
    }) +
    digits({ text: "8:05", x: w * 0.14, y: tall * 0.26, height: tall * 0.26 }) +
    glyph("sun", { x: w * 0.78, y: tall * 0.36, size: tall * 0.2, color: "#f6efe0" }) +
    [0, 1, 2]
      .map((i) =>
        rect({
          x: w * (0.14 + i * 0.25),
          y: tall * 0.68,
          width: w * 0.22,
          height: tall * 0.14,
          rx: 6,
          fill: "#ffffff",
          fillOpacity: 0.22,
        }),
      )
      .join("") +
    glare(sketch, area)
  face(sketch, { at, right: [1, 0, 0], down: [0, -cos, sin] }, art)
}
