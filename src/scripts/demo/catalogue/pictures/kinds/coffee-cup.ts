import { block } from "../primitives/block"
import { DARK, type Paint } from "../primitives/paint"
import { slots } from "../primitives/panel"
import { revolve } from "../primitives/revolve"
import { type Sketch, topFace } from "../primitives/sketch"
import { rect } from "../primitives/svg"
import { tube } from "../primitives/tube"
import type { Vector } from "../primitives/vector"

export const CUP: Paint = { color: "#f4efe4", surface: "enamel" }

export const COFFEE: Paint = { color: "#5b3620", surface: "gloss" }

export const cup = (sketch: Sketch, at: Vector, r: number): void => {
  tube(sketch, {
    points: [
      [at[0] + r * 0.7, at[1] + r * 1.1, at[2]],
      [at[0] + r * 1.5, at[1] + r * 1.05, at[2]],
      [at[0] + r * 1.3, at[1] + r * 0.4, at[2]],
      [at[0] + r * 0.6, at[1] + r * 0.35, at[2]],
    ],
    width: r * 0.2,
    paint: CUP,
  })
  revolve(sketch, {
    at,
    profile: [
      [0, r * 0.62],
      [r * 0.3, r * 0.82],
      [r * 1.35, r],
    ],
    paint: CUP,
    smooth: true,
  })
  revolve(sketch, {
    at: [at[0], at[1] + r * 1.34, at[2]],
    profile: [
      [0, r * 0.9],
      [0.5, r * 0.9],
    ],
    paint: COFFEE,
  })
}

export const tray = (
  sketch: Sketch,
  { w, d, z, h }: { w: number; d: number; z: number; h: number },
): void => {
  block(sketch, { y: 8, z, w, h, d, radius: 12, axis: "y", paint: DARK })
  topFace(
    sketch,
    [-w / 2 + 12, 8 + h, z - d / 2 + 10],
    rect({ width: w - 24, height: d - 20, rx: 6, fill: "#b9bcbb" }) +
      slots({ x: 14, y: 2, w: w - 52, h: d - 26, step: 13 }),
  )
}
