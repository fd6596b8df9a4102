import { block } from "../primitives/block"
import { CHROME, DARK, type Paint } from "../primitives/paint"
import { revolve } from "../primitives/revolve"
import type { Sketch } from "../primitives/sketch"
import { tube } from "../primitives/tube"

export const wand = (
  sketch: Sketch,
  { x, h, l }: { x: number; h: number; l: number },
  paint: Paint,
): void => {
  tube(sketch, {
    points: [
      [x + 30, 60, 150],
      [-l * 0.34, h * 2.9, -30],
    ],
    width: 34,
    paint: CHROME,
    straight: true,
  })
  tube(sketch, {
    points: [
      [-l * 0.42, h * 2.66, -18],
      [-l * 0.3, h * 3.05, -34],
      [-l * 0.05, h * 3.2, -60],
      [l * 0.06, h * 3.0, -80],
    ],
    width: 42,
    paint: DARK,
  })
  block(sketch, { x, y: 0, z: 170, w: 280, h: 26, d: 96, radius: 12, axis: "x", paint: DARK })
  block(sketch, { x, y: 24, z: 168, w: 236, h: 16, d: 64, radius: 8, axis: "x", paint })
  revolve(sketch, {
    at: [x - 12, 38, 160],
    axis: [0.5, 1, -0.3],
    profile: [
      [0, 30],
      [60, 22],
    ],
    paint: DARK,
  })
}
