import type { DrawingOf } from "../drawing"
import type { KindOf, Pose } from "../kind"
import { block } from "../primitives/block"
import { darker, paintOf, STEEL } from "../primitives/paint"
import { display, slots } from "../primitives/panel"
import { glyph } from "../primitives/glyph"
import { cabinet, feet, finish } from "../primitives/parts"
import { knob } from "../primitives/grips"
import { frontFace, type Sketch } from "../primitives/sketch"
import { rect } from "../primitives/svg"
import type { Vector } from "../primitives/vector"
import { openPorthole, porthole } from "./porthole"
import { ticks } from "./washer-panel"

type Dryer = DrawingOf<"dryer">

const panel = (sketch: Sketch, { size, panel: style, tone }: Dryer): void => {
  const { width: w, height: h, depth: d } = size
  const ink = tone === "white" ? "#5a4d42" : "#f3ede0"
  const band = rect({
    y: 14,
    width: w,
    height: 122,
    fill: "#1f2022",
    fillOpacity: tone === "white" ? 0 : 0.28,
  })
  const tank =
    rect({
      x: 18,
      y: 28,
      width: w * 0.3,
      height: 92,
      rx: 8,
      fill: "#ffffff",
      fillOpacity: 0.14,
      stroke: "#1a120c",
      strokeOpacity: 0.3,
      strokeWidth: 2,
    }) + glyph("drop", { x: 18 + w * 0.15, y: 74, size: 34, color: ink })
  const screen = display(sketch, {
    x: w * 0.66,
    y: 44,
    w: w * 0.28,
    h: 62,
    text: style === "touch" ? "2:10" : "1:35",
  })
  const marks =
    style === "touch"
      ? (["sun", "leaf", "wave"] as const)
          .map((name, index) =>
            glyph(name, { x: w * (0.41 + index * 0.085), y: 75, size: 28, color: ink }),
          )
          .join("")
      : ticks({ x: w * 0.5, y: 75, r: 52, color: ink })
  frontFace(sketch, [-w / 2, h, d / 2], band + tank + screen + marks)
  if (style !== "touch") {
    knob(sketch, { at: [0, h - 75, d / 2], r: 40, depth: 22, paint: STEEL, turn: 95 })
  }
}

const draw = (sketch: Sketch, drawing: Dryer, pose: Pose): void => {
  const { width: w, height: h, depth: d } = drawing.size
  const paint = paintOf(drawing.tone)
  feet(sketch, { w: w - 80, d: d - 80, height: 24, radius: 22 })
  cabinet(sketch, { w, h: h - 42, d, y: 24, paint })
  block(sketch, { y: h - 20, w: w + 2, h: 20, d: d + 4, radius: 8, axis: "x", paint })
  frontFace(sketch, [-w / 2, h - 20, d / 2], finish(sketch, paint, { w, h: h - 44, r: 4 }))
  const flap = { x: 34, y: 10, width: w - 68, height: 96, rx: 10 }
  frontFace(
    sketch,
    [-w / 2, 140, d / 2],
    rect({ ...flap, fill: darker(paint.color, 0.08) }) +
      slots({ x: 64, y: 24, w: w - 128, h: 68, step: 17 }),
  )
  const shape = { at: [0, h * 0.5, d / 2] as Vector, r: w * 0.36, look: drawing.door }
  if (pose === "open") openPorthole(sketch, shape)
  else porthole(sketch, shape)
  panel(sketch, drawing)
}

export const dryer: KindOf<"dryer"> = {
  name: { ru: "Сушильная машина", en: "Tumble dryer" },
  family: "large",
  draw,
  third: {
    name: "open",
    camera: { yaw: 24, pitch: 16 },
    alt: { ru: "с открытой дверцей", en: "with the door open" },
  },
  room: () => ({ name: "laundry" }),
}
