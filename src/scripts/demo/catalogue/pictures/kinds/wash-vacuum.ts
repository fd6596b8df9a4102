import type { DrawingOf } from "../drawing"
import { floorHead } from "./floor-head"
import { clearVessel, filling } from "./glassware"
import { block } from "../primitives/block"
import { DARK, STEEL, paintOf } from "../primitives/paint"
import { display, slots } from "../primitives/panel"
import { type Sketch, frontFace } from "../primitives/sketch"
import { circle } from "../primitives/svg"
import { tube } from "../primitives/tube"

type StickVacuum = DrawingOf<"stick-vacuum">

export const wash = (sketch: Sketch, { size, tone }: StickVacuum): void => {
  const { width: w, height: h } = size
  const paint = paintOf(tone)
  block(sketch, { y: 0, z: 40, w: w * 1.14, h: 16, d: 300, radius: 40, axis: "y", paint: DARK })
  floorHead(sketch, { width: w, wash: true, paint })
  block(sketch, {
    y: 92,
    z: 0,
    w: 132,
    h: h * 0.17,
    d: 110,
    radius: 44,
    axis: "y",
    paint: { color: "#55504c", surface: "gloss" },
  })
  filling(sketch, {
    at: [0, 100, 12],
    profile: [
      [0, 50],
      [h * 0.09, 52],
    ],
    color: "#9fb7bd",
  })
  clearVessel(sketch, {
    at: [0, 96, 12],
    profile: [
      [0, 58],
      [h * 0.16, 60],
    ],
  })
  block(sketch, {
    y: 92 + h * 0.17,
    z: 0,
    w: 142,
    h: h * 0.26,
    d: 116,
    radius: 50,
    axis: "y",
    paint,
  })
  const z = 58.5
  frontFace(
    sketch,
    [-42, 92 + h * 0.4, z],
    display(sketch, { x: 0, y: 0, w: 84, h: 84, text: "64", color: "#9fe0c0" }) +
      slots({ x: 8, y: 116, w: 68, h: h * 0.07, step: 12 }),
  )
  tube(sketch, {
    points: [
      [0, 92 + h * 0.42, -10],
      [0, h * 0.86, -24],
    ],
    width: 30,
    paint: STEEL,
    straight: true,
  })
  tube(sketch, {
    points: [
      [0, h * 0.82, -22],
      [0, h * 0.9, -26],
      [0, h * 0.97, -8],
      [0, h * 0.985, 34],
    ],
    width: 38,
    paint: DARK,
  })
  frontFace(sketch, [0, h * 0.9, -6], circle({ r: 9, fill: "#d98a4a" }))
}
