import type { DrawingOf } from "../drawing"
import type { KindOf, Pose } from "../kind"
import { openPorthole, porthole } from "./porthole"
import { topLoader } from "./top-loader"
import { PANEL, panel } from "./washer-panel"
import { FOOT, hatch } from "./washer-shared"
import { block } from "../primitives/block"
import { paintOf } from "../primitives/paint"
import { cabinet, feet, finish } from "../primitives/parts"
import { type Sketch, frontFace } from "../primitives/sketch"
import type { Vector } from "../primitives/vector"

type Washer = DrawingOf<"washer">

const frontLoader = (sketch: Sketch, drawing: Washer, pose: Pose): void => {
  const { width: w, height: h, depth: d } = drawing.size
  const paint = paintOf(drawing.tone)
  feet(sketch, { w: w - 80, d: d - 80, height: FOOT, radius: 22 })
  cabinet(sketch, { w, h: h - FOOT - 18, d, y: FOOT, paint })
  block(sketch, { y: h - 20, w: w + 2, h: 20, d: d + 4, radius: 8, axis: "x", paint })
  frontFace(sketch, [-w / 2, h - 20, d / 2], finish(sketch, paint, { w, h: h - FOOT - 20, r: 4 }))
  hatch(sketch, { w, d, paint })
  const shape = { at: [0, (h - PANEL) * 0.53, d / 2] as Vector, r: w * 0.355, look: drawing.door }
  if (pose === "open") openPorthole(sketch, shape)
  else porthole(sketch, shape)
  panel(sketch, drawing, paint)
}

export const washer: KindOf<"washer"> = {
  name: { ru: "Стиральная машина", en: "Washing machine" },
  family: "large",
  draw: (sketch, drawing, pose) => {
    if (drawing.load === "top") topLoader(sketch, drawing, pose)
    else frontLoader(sketch, drawing, pose)
  },
  third: {
    name: "open",
    camera: { yaw: 24, pitch: 24 },
    alt: { ru: "с открытой дверцей", en: "with the door open" },
  },
  room: () => ({ name: "laundry" }),
}
