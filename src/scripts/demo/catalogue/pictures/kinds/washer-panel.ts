import type { DrawingOf } from "../drawing"
import { glyph } from "../primitives/glyph"
import { knob } from "../primitives/grips"
import { type Paint, STEEL, darker } from "../primitives/paint"
import { button, display } from "../primitives/panel"
import { type Sketch, frontFace } from "../primitives/sketch"
import { circle, rect } from "../primitives/svg"

type Washer = DrawingOf<"washer">

export const PANEL = 118

const inkOn = (paint: Paint): string =>
  paint.surface === "steel" || paint.surface === "gloss" ? "#f3ede0" : "#5a4d42"

type Dial = { x: number; y: number; r: number; color: string }

/** Programme marks around a dial. */
export const ticks = ({ x, y, r, color }: Dial): string =>
  Array.from({ length: 14 }, (_, index) => {
    const angle = ((index - 6.5) / 14) * Math.PI * 2 - Math.PI / 2
    return circle({
      cx: x + Math.cos(angle) * r,
      cy: y + Math.sin(angle) * r,
      r: index % 7 === 0 ? 4 : 2.6,
      fill: color,
      fillOpacity: 0.8,
    })
  }).join("")

export const panel = (sketch: Sketch, drawing: Washer, paint: Paint): void => {
  const { width: w, height: h, depth: d } = drawing.size
  const [y, z] = [h - PANEL / 2 - 14, d / 2]
  const ink = inkOn(paint)
  const middle = PANEL / 2 + 14
  const dialX = drawing.panel === "dial-left" ? w * 0.44 : w / 2
  const seam = rect({ y: PANEL + 26, width: w, height: 3, fill: "#1a120c", fillOpacity: 0.3 })
  const dispenser =
    rect({
      x: 18,
      y: 26,
      width: w * 0.27,
      height: PANEL - 22,
      rx: 8,
      fill: darker(paint.color, 0.05),
      stroke: darker(paint.color, 0.4),
      strokeWidth: 2,
    }) +
    rect({
      x: 30,
      y: PANEL - 16,
      width: w * 0.27 - 24,
      height: 10,
      rx: 5,
      fill: darker(paint.color, 0.32),
    })
  const screenX = drawing.panel === "touch" ? w * 0.36 : w * 0.63
  const screenW = drawing.panel === "touch" ? w * 0.58 : w * 0.2
  const lit = drawing.panel === "touch" ? "1:45" : "0:58"
  const screen = display(sketch, { x: screenX, y: middle - 30, w: screenW, h: 60, text: lit })
  const keys =
    drawing.panel === "touch"
      ? ""
      : [0.87, 0.93]
          .map((at) => button(sketch, { x: w * at, y: middle, r: 11, paint: STEEL }))
          .join("")
  const marks =
    drawing.panel === "touch"
      ? (["drop", "wave", "leaf", "clock"] as const)
          .map((name, i) =>
            glyph(name, {
              x: screenX + screenW * (i < 2 ? 0.09 + i * 0.12 : 0.67 + i * 0.115 - 0.115),
              y: middle,
              size: 24,
              color: "#cfc6b4",
            }),
          )
          .join("")
      : ticks({ x: dialX, y: middle, r: 50, color: ink })
  frontFace(sketch, [-w / 2, h, z], seam + dispenser + screen + keys + marks)
  if (drawing.panel !== "touch") {
    knob(sketch, {
      at: [dialX - w / 2, y, z],
      r: 38,
      depth: 22,
      paint: paint.surface === "enamel" ? STEEL : { color: "#8c8f90", surface: "steel" },
      turn: drawing.panel === "dial-left" ? 40 : -50,
    })
  }
}
