import type { DrawingOf } from "../drawing"
import { block } from "../primitives/block"
import { DARK, OFF_WHITE } from "../primitives/paint"
import { revolve } from "../primitives/revolve"
import { type Sketch, topFace } from "../primitives/sketch"
import { path } from "../primitives/svg"

type Oven = DrawingOf<"oven">

const rack = (w: number, d: number): string => {
  const bars = Array.from(
    { length: 15 },
    (_, i) => `M${String(Math.round((i * w) / 14))} 0V${String(d)}`,
  )
  return path({
    d: `${bars.join("")}M0 0H${String(w)}M0 ${String(d)}H${String(w)}`,
    fill: "none",
    stroke: "#cfcac2",
    strokeWidth: 4,
  })
}

export const baked = (sketch: Sketch, drawing: Oven, z: number): void => {
  const w = drawing.size.width
  topFace(sketch, [-w * 0.39, 210, z - 380], rack(w * 0.78, 350))
  block(sketch, {
    y: 214,
    z: z - 200,
    w: w * 0.6,
    h: 16,
    d: 250,
    radius: 16,
    axis: "y",
    paint: DARK,
  })
  if (drawing.bake === "bread") {
    block(sketch, {
      y: 230,
      z: z - 200,
      w: w * 0.4,
      h: 80,
      d: 130,
      radius: 60,
      axis: "x",
      paint: { color: "#c48a4a", surface: "matte" },
    })
    return
  }
  revolve(sketch, {
    at: [0, 230, z - 200],
    profile: [
      [0, 96],
      [40, 116],
    ],
    paint: OFF_WHITE,
    cap: { color: "#d9a357", surface: "matte" },
  })
  revolve(sketch, {
    at: [0, 266, z - 200],
    profile: [
      [0, 108],
      [16, 92],
      [28, 40],
    ],
    paint: { color: "#d29a4c", surface: "enamel" },
    smooth: true,
  })
}
