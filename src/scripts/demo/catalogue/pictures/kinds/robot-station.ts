import type { DrawingOf } from "../drawing"
import { block } from "../primitives/block"
import { glyph } from "../primitives/glyph"
import { DARK, type Paint } from "../primitives/paint"
import { display } from "../primitives/panel"
import { type Sketch, frontFace } from "../primitives/sketch"
import { circle, rect } from "../primitives/svg"

type RobotVacuum = DrawingOf<"robot-vacuum">

export const dock = (sketch: Sketch, paint: Paint): void => {
  block(sketch, { y: 0, z: 70, w: 190, h: 10, d: 160, radius: 30, axis: "y", paint: DARK })
  block(sketch, { y: 0, z: -20, w: 170, h: 120, d: 70, radius: 26, axis: "y", paint })
  frontFace(
    sketch,
    [-50, 90, 15.5],
    rect({ width: 100, height: 38, rx: 10, fill: "#1d1e20" }) +
      circle({ cx: 50, cy: 19, r: 5, fill: "#9fe0c0" }),
  )
}

export const tower = (sketch: Sketch, { size }: RobotVacuum, paint: Paint): void => {
  const { width: w, height: h, depth: d } = size
  block(sketch, {
    y: 0,
    z: d * 0.12,
    w: w * 1.02,
    h: 22,
    d: d * 1.2,
    radius: 50,
    axis: "y",
    paint: DARK,
  })
  block(sketch, {
    y: h * 0.34,
    z: -d * 0.1,
    w,
    h: h * 0.58,
    d: d * 0.8,
    radius: 60,
    axis: "y",
    paint,
  })
  block(sketch, {
    y: 20,
    z: -d * 0.24,
    w: w * 0.96,
    h: h * 0.34,
    d: d * 0.5,
    radius: 40,
    axis: "y",
    paint: DARK,
  })
  for (const side of [-1, 1]) {
    block(sketch, {
      x: side * w * 0.46,
      y: 20,
      z: -d * 0.1,
      w: w * 0.08,
      h: h * 0.34,
      d: d * 0.7,
      radius: 14,
      axis: "y",
      paint,
    })
  }
  block(sketch, {
    y: h * 0.92,
    z: -d * 0.1,
    w: w * 0.98,
    h: h * 0.08,
    d: d * 0.78,
    radius: 56,
    axis: "y",
    paint: { color: "#4b4744", surface: "gloss" },
  })
  const z = d * 0.3 + 0.5
  frontFace(
    sketch,
    [-w / 2, h * 0.9, z],
    rect({
      x: w / 2 - 0.8,
      y: 10,
      width: 1.6,
      height: h * 0.5,
      fill: "#1a120c",
      fillOpacity: 0.3,
    }) +
      display(sketch, { x: w * 0.3, y: 18, w: w * 0.4, h: h * 0.13, text: "100" }) +
      glyph("drop", { x: w * 0.25, y: h * 0.34, size: 34, color: "#8f857a" }) +
      glyph("wave", { x: w * 0.75, y: h * 0.34, size: 34, color: "#8f857a" }),
  )
}
