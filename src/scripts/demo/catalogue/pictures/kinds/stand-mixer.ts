import type { DrawingOf } from "../drawing"
import { whisk } from "./whisk"
import { block } from "../primitives/block"
import { CHROME, DARK, STEEL, paintOf } from "../primitives/paint"
import { revolve } from "../primitives/revolve"
import { type Sketch, frontFace } from "../primitives/sketch"
import { rect } from "../primitives/svg"
import { tube } from "../primitives/tube"
import type { Point } from "../primitives/vector"

type Mixer = DrawingOf<"mixer">

const bowlProfile = (r: number, h: number): Point[] => [
  [0, r * 0.5],
  [h * 0.12, r * 0.72],
  [h * 0.5, r * 0.94],
  [h, r],
]

const foot = (sketch: Sketch, { size, tone }: Mixer): void => {
  const { width: w, height: h, depth: d } = size
  const paint = paintOf(tone)
  const bowlX = -w * 0.17
  const r = d * 0.44
  block(sketch, { y: 0, w, h: 10, d: d * 0.84, radius: d * 0.36, axis: "y", paint: DARK })
  block(sketch, { y: 8, w, h: h * 0.09, d: d * 0.86, radius: d * 0.38, axis: "y", paint })
  block(sketch, {
    x: w * 0.32,
    y: h * 0.1,
    w: w * 0.26,
    h: h * 0.56,
    d: d * 0.5,
    radius: d * 0.22,
    axis: "y",
    paint,
  })
  const bowlY = h * 0.12
  whisk(sketch, [bowlX, bowlY + h * 0.14, 0], { r: r * 0.46, h: h * 0.36 })
  tube(sketch, {
    points: [
      [bowlX - r * 0.5, bowlY + h * 0.33, r * 0.8],
      [bowlX - r * 0.75, bowlY + h * 0.34, r * 1.25],
      [bowlX - r * 0.7, bowlY + h * 0.16, r * 1.2],
      [bowlX - r * 0.45, bowlY + h * 0.1, r * 0.75],
    ],
    width: 13,
    paint: CHROME,
  })
  revolve(sketch, {
    at: [bowlX, bowlY - 6, 0],
    profile: [
      [0, r * 0.56],
      [10, r * 0.5],
    ],
    paint: STEEL,
  })
}

const bowl = (sketch: Sketch, { size, tone }: Mixer): void => {
  const { width: w, height: h, depth: d } = size
  const paint = paintOf(tone)
  const bowlX = -w * 0.17
  const r = d * 0.44
  const bowlY = h * 0.12
  revolve(sketch, {
    at: [bowlX, bowlY, 0],
    profile: bowlProfile(r, h * 0.4),
    paint: CHROME,
    smooth: true,
    cap: { color: "#8f9191", surface: "matte" },
  })
  revolve(sketch, {
    at: [bowlX, bowlY + h * 0.39, 0],
    profile: [
      [0, r * 0.9],
      [2, r * 0.9],
    ],
    paint: { color: "#77797a", surface: "matte" },
  })
  whiskTop(sketch, bowlX, h)
  const headY = h * 0.82
  revolve(sketch, {
    at: [-w * 0.46, headY, 0],
    axis: [1, 0, 0],
    profile: [
      [0, d * 0.17],
      [w * 0.04, d * 0.25],
      [w * 0.2, d * 0.31],
      [w * 0.6, d * 0.32],
      [w * 0.84, d * 0.27],
      [w * 0.93, d * 0.14],
    ],
    paint,
    smooth: true,
  })
  revolve(sketch, {
    at: [-w * 0.49, headY, 0],
    axis: [1, 0, 0],
    profile: [
      [0, d * 0.12],
      [w * 0.035, d * 0.15],
    ],
    paint: CHROME,
    cap: STEEL,
  })
}

const head = (sketch: Sketch, { size }: Mixer): void => {
  const { width: w, height: h, depth: d } = size
  const headY = h * 0.82
  sketchBand(sketch, { w, d, y: headY })
  revolve(sketch, {
    at: [w * 0.2, headY - d * 0.05, d * 0.3],
    axis: [0, 0, 1],
    profile: [
      [0, 20],
      [18, 17],
    ],
    paint: CHROME,
  })
  block(sketch, {
    x: w * 0.34,
    y: h * 0.56,
    z: d * 0.25,
    w: 40,
    h: 18,
    d: 16,
    radius: 8,
    axis: "z",
    paint: CHROME,
  })
}

/** The machine stands along x, head to the left, so that its long side is seen first. */
export const stand = (sketch: Sketch, drawing: Mixer): void => {
  foot(sketch, drawing)
  bowl(sketch, drawing)
  head(sketch, drawing)
}

const whiskTop = (sketch: Sketch, x: number, h: number): void => {
  revolve(sketch, {
    at: [x, h * 0.5, 0],
    profile: [
      [0, 10],
      [h * 0.14, 12],
    ],
    paint: CHROME,
  })
  revolve(sketch, {
    at: [x, h * 0.6, 0],
    profile: [
      [0, 26],
      [h * 0.1, 40],
    ],
    paint: STEEL,
  })
}

const sketchBand = (sketch: Sketch, { w, d, y }: { w: number; d: number; y: number }): void => {
  frontFace(
    sketch,
    [-w * 0.4, y + 5, d * 0.315],
    rect({ x: w * 0.1, width: w * 0.62, height: 9, rx: 4.5, fill: "#d9dad7", fillOpacity: 0.9 }),
  )
}
