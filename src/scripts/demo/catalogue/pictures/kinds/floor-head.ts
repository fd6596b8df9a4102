import { block } from "../primitives/block"
import { DARK, type Paint } from "../primitives/paint"
import { revolve } from "../primitives/revolve"
import { type Sketch, frontFace } from "../primitives/sketch"
import { rect } from "../primitives/svg"

export const floorHead = (
  sketch: Sketch,
  { width: w, wash, paint }: { width: number; wash: boolean; paint: Paint },
): void => {
  block(sketch, { y: 0, z: 70, w, h: 54, d: 112, radius: 26, axis: "x", paint: DARK })
  const roller: Paint = wash
    ? { color: "#d98a6b", surface: "matte" }
    : { color: "#8f7f6f", surface: "matte" }
  revolve(sketch, {
    at: [-w * 0.46, 28, 122],
    axis: [1, 0, 0],
    profile: [
      [0, 26],
      [w * 0.92, 26],
    ],
    paint: roller,
  })
  block(sketch, { y: 24, z: 72, w: w * 0.98, h: 34, d: 96, radius: 16, axis: "x", paint })
  frontFace(
    sketch,
    [-w * 0.4, 45, 120.5],
    rect({ width: w * 0.8, height: 7, rx: 3.5, fill: "#fff0c9", fillOpacity: 0.9 }),
  )
  revolve(sketch, {
    at: [0, 40, 30],
    axis: [0, 1, -0.25],
    profile: [
      [0, 30],
      [70, 22],
    ],
    paint: DARK,
  })
}
