import type { DrawingOf } from "../drawing"
import type { Pose } from "../kind"
import { FOOT, hatch } from "./washer-shared"
import { block } from "../primitives/block"
import { DARK, STEEL, darker, paintOf } from "../primitives/paint"
import { button, display, perforation } from "../primitives/panel"
import { cabinet, feet, finish } from "../primitives/parts"
import { type Sketch, frontFace, radial, topFace } from "../primitives/sketch"
import { rect } from "../primitives/svg"
import type { Vector } from "../primitives/vector"

type Washer = DrawingOf<"washer">

const drumFromAbove = (sketch: Sketch, w: number, d: number): string => {
  const hollow = radial(sketch, { cx: 0.5, cy: 0.7, r: 0.7 }, [
    [0, "#c9ccca"],
    [0.7, "#7d8081"],
    [1, "#3f4142"],
  ])
  return (
    rect({ width: w, height: d, rx: 18, fill: "#4a4c4d" }) +
    rect({ x: 22, y: 16, width: w - 44, height: d - 32, rx: d * 0.3, fill: hollow }) +
    perforation({ x: 60, y: 34, w: w - 120, h: d * 0.5, step: 17 })
  )
}

export const topLoader = (sketch: Sketch, drawing: Washer, pose: Pose): void => {
  const { width: w, height: h, depth: d } = drawing.size
  const paint = paintOf(drawing.tone)
  feet(sketch, { w: w - 60, d: d - 80, height: FOOT, radius: 20 })
  cabinet(sketch, { w, h: h - FOOT - 44, d, y: FOOT, paint })
  block(sketch, { y: h - 50, w: w + 4, h: 28, d: d + 6, radius: 12, axis: "y", paint })
  frontFace(sketch, [-w / 2, h - 50, d / 2], finish(sketch, paint, { w, h: h - FOOT - 50, r: 4 }))
  hatch(sketch, { w, d, paint })
  frontFace(
    sketch,
    [-w / 2, h - 52, d / 2 + 3],
    display(sketch, { x: w * 0.14, y: 40, w: w * 0.4, h: 62, text: "1:20" }) +
      [0.66, 0.76, 0.86]
        .map((at) => button(sketch, { x: w * at, y: 71, r: 13, paint: STEEL }))
        .join(""),
  )
  const back = -d / 2 + 150
  block(sketch, { y: h - 24, z: -d / 2 + 70, w, h: 24, d: 140, radius: 10, axis: "y", paint })
  topFace(
    sketch,
    [-w / 2, h, -d / 2],
    rect({
      x: w * 0.12,
      y: 44,
      width: w * 0.76,
      height: 56,
      rx: 12,
      fill: darker(paint.color, 0.12),
    }),
  )
  if (pose === "open") {
    topFace(sketch, [-w / 2 + 26, h - 22, back + 8], drumFromAbove(sketch, w - 52, d - 180))
    const hinge = { pivot: [0, h - 22, back] as Vector, degrees: -84, axis: "x" as const }
    block(sketch, {
      y: h - 22,
      z: (back + d / 2) / 2,
      w,
      h: 22,
      d: d / 2 - back,
      radius: 10,
      axis: "y",
      paint,
      hinge,
    })
    return
  }
  block(sketch, {
    y: h - 24,
    z: (back + d / 2) / 2 + 2,
    w,
    h: 22,
    d: d / 2 - back,
    radius: 10,
    axis: "y",
    paint,
  })
  block(sketch, {
    y: h - 22,
    z: d / 2 - 2,
    w: 130,
    h: 14,
    d: 18,
    radius: 6,
    axis: "x",
    paint: DARK,
  })
}
