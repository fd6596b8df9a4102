import type { DrawingOf } from "../drawing"
import { clearVessel, filling } from "./glassware"
import { block } from "../primitives/block"
import { glyph } from "../primitives/glyph"
import { knob } from "../primitives/grips"
import { CHROME, DARK, type Paint, STEEL, paintOf } from "../primitives/paint"
import { button } from "../primitives/panel"
import { revolve } from "../primitives/revolve"
import { type Sketch, frontFace } from "../primitives/sketch"
import { circle, path, rect } from "../primitives/svg"
import { tube } from "../primitives/tube"

type Steamer = DrawingOf<"steamer">

const foot = (sketch: Sketch, { size, tone }: Steamer): void => {
  const { width: w, height: h, depth: d } = size
  const paint = paintOf(tone)
  for (const side of [-1, 1]) {
    revolve(sketch, {
      at: [side * w * 0.4, 30, -d * 0.34],
      axis: [1, 0, 0],
      profile: [
        [-14, 30],
        [14, 30],
      ],
      paint: DARK,
    })
  }
  block(sketch, { y: 14, w, h: 110, d, radius: d * 0.38, axis: "y", paint })
  block(sketch, { y: 0, w: w * 0.9, h: 18, d: d * 0.86, radius: d * 0.32, axis: "y", paint: DARK })
  filling(sketch, {
    at: [w * 0.16, 126, -d * 0.04],
    profile: [
      [0, w * 0.24],
      [90, w * 0.24],
    ],
    color: "#b5d0d6",
  })
  clearVessel(sketch, {
    at: [w * 0.16, 122, -d * 0.04],
    profile: [
      [0, w * 0.26],
      [170, w * 0.26],
    ],
  })
  revolve(sketch, {
    at: [w * 0.16, 290, -d * 0.04],
    profile: [
      [0, w * 0.27],
      [20, w * 0.22],
    ],
    paint: DARK,
  })
  knob(sketch, {
    at: [-w * 0.18, 70, d / 2],
    r: 30,
    depth: 18,
    paint: CHROME,
    turn: -30,
    pointer: "#3b2c22",
  })
  frontFace(
    sketch,
    [w * 0.16, 70, d / 2 + 0.5],
    button(sketch, { x: 0, y: 0, r: 13, paint: { color: "#d98a4a", surface: "gloss" } }) +
      glyph("drop", { x: 46, y: 0, size: 22, color: "#6a5d50" }),
  )
  for (const side of [-1, 1]) {
    tube(sketch, {
      points: [
        [-w * 0.26 + side * 26, 120, -d * 0.2],
        [-w * 0.26 + side * 26, h - 60, -d * 0.2],
      ],
      width: 15,
      paint: STEEL,
      straight: true,
    })
  }
}

const rack = (sketch: Sketch, { size, tone }: Steamer): void => {
  const { width: w, height: h, depth: d } = size
  const paint = paintOf(tone)
  const top = h - 40
  const hook: Paint = DARK
  tube(sketch, {
    points: [
      [-w * 0.26 - 210, top - 66, -d * 0.2],
      [-w * 0.26 - 60, top - 8, -d * 0.2],
      [-w * 0.26 + 60, top - 8, -d * 0.2],
      [-w * 0.26 + 210, top - 66, -d * 0.2],
    ],
    width: 26,
    paint: hook,
  })
  garment(sketch, { x: -w * 0.26, y: top - 30, z: -d * 0.16 })
  tube(sketch, {
    points: [
      [-w * 0.36, 110, d * 0.1],
      [-w * 0.95, 240, d * 0.2],
      [-w * 0.8, h * 0.55, d * 0.22],
      [w * 0.35, h * 0.62, d * 0.24],
      [w * 0.4, h * 0.76, d * 0.14],
    ],
    width: 26,
    paint: DARK,
  })
  revolve(sketch, {
    at: [w * 0.4, h * 0.74, d * 0.14],
    profile: [
      [0, 22],
      [120, 26],
      [150, 40],
    ],
    paint,
    smooth: true,
  })
  block(sketch, {
    x: w * 0.4,
    y: h * 0.74 + 130,
    z: d * 0.16,
    w: 130,
    h: 60,
    d: 54,
    radius: 26,
    axis: "z",
    paint: CHROME,
  })
}

export const stand = (sketch: Sketch, drawing: Steamer): void => {
  foot(sketch, drawing)
  rack(sketch, drawing)
}

const garment = (sketch: Sketch, { x, y, z }: { x: number; y: number; z: number }): void => {
  const shirt =
    "M-46 -8C-90 12 -150 26 -196 54L-246 250L-176 272L-150 180L-156 640C-60 664 60 664 156 640L150 180L176 272L246 250L196 54C150 26 90 12 46 -8C24 30 -24 30 -46 -8Z"
  const folds =
    "M-60 300C-50 420 -70 520 -58 640M40 240C30 400 60 520 48 645M-146 190C-120 150 -130 110 -150 80M148 190C122 150 130 110 150 80"
  frontFace(
    sketch,
    [x, y, z],
    path({ d: shirt, fill: "#dfe5e2" }) +
      path({
        d: folds,
        fill: "none",
        stroke: "#8fa0a0",
        strokeOpacity: 0.45,
        strokeWidth: 9,
        strokeLinecap: "round",
      }) +
      path({ d: "M-46 -8C-24 30 24 30 46 -8L30 60L0 34L-30 60Z", fill: "#cbd4d1" }) +
      rect({ x: -4, y: 50, width: 8, height: 590, fill: "#c3cdca" }) +
      [120, 240, 360, 480].map((cy) => circle({ cx: 0, cy, r: 7, fill: "#f7f4ec" })).join(""),
  )
}
