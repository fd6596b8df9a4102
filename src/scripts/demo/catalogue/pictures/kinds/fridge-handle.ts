import type { DrawingOf } from "../drawing"
import type { Leaf } from "./fridge-leaves"
import { block } from "../primitives/block"
import { barHandle } from "../primitives/grips"
import { type Paint, paintOf, trimFor } from "../primitives/paint"
import type { Sketch } from "../primitives/sketch"

type Fridge = DrawingOf<"fridge">

const handlePaint = (drawing: Fridge): Paint =>
  drawing.handles === "retro" ? paintOf("silver") : trimFor(drawing.tone)

export const handle = (
  sketch: Sketch,
  drawing: Fridge,
  { leaf, z }: { leaf: Leaf; z: number },
): void => {
  const side = leaf.grip === "left" ? -1 : 1
  const x = leaf.x + side * (leaf.w / 2 - 42)
  const upper = leaf.y > drawing.size.height * 0.3
  const paint = handlePaint(drawing)
  if (leaf.grip === "top") {
    const y = leaf.y + leaf.h - 60
    const reach = leaf.w * 0.36
    const bar = { from: [-reach, y, z] as const, to: [reach, y, z] as const }
    if (drawing.handles === "bar") barHandle(sketch, { ...bar, width: 20, reach: 42, paint })
    return
  }
  const low = upper ? leaf.y + 50 : leaf.y + Math.max(50, leaf.h - 480)
  const reach = Math.min(leaf.h - 110, leaf.h > 1200 ? leaf.h * 0.52 : 430)
  const start = leaf.h > 1200 ? leaf.y + leaf.h * 0.28 : low
  if (drawing.handles === "retro") {
    const y = upper ? leaf.y + 110 : leaf.y + leaf.h - 130
    block(sketch, { x: x - side * 70, y, z: z + 18, w: 190, h: 34, d: 36, radius: 17, paint })
    block(sketch, { x: x + side * 4, y: y - 14, z: z + 14, w: 46, h: 62, d: 28, radius: 20, paint })
    return
  }
  if (drawing.handles === "bar") {
    barHandle(sketch, {
      from: [x, start, z],
      to: [x, start + reach, z],
      width: 20,
      reach: 44,
      paint,
    })
  }
}
