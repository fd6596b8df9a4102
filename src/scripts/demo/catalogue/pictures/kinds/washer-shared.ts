import { type Paint, darker } from "../primitives/paint"
import { type Sketch, frontFace } from "../primitives/sketch"
import { rect } from "../primitives/svg"

export const FOOT = 26

export const hatch = (
  sketch: Sketch,
  { w, d, paint }: { w: number; d: number; paint: Paint },
): void => {
  const line = { fill: "none", stroke: darker(paint.color, 0.4), strokeWidth: 2.4 }
  frontFace(
    sketch,
    [-w / 2, FOOT + 96, d / 2],
    rect({ x: w - 150, y: 16, width: 116, height: 64, rx: 10, ...line }) +
      rect({ y: 88, width: w, height: 0.1, ...line, strokeOpacity: 0.5 }),
  )
}
