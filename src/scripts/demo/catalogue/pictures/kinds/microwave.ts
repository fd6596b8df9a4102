import type { DrawingOf } from "../drawing"
import type { KindOf, Pose } from "../kind"
import { controls, panelWidth } from "./microwave-panel"
import { block } from "../primitives/block"
import { barHandle } from "../primitives/grips"
import { CHROME, DARK, type Paint, STEEL, darker, paintOf } from "../primitives/paint"
import { perforation, slots } from "../primitives/panel"
import { cabinet, darkGlass, feet, finish } from "../primitives/parts"
import { recess } from "../primitives/recess"
import { glare } from "../primitives/reflections"
import { revolve } from "../primitives/revolve"
import { type Sketch, frontFace, sideFace } from "../primitives/sketch"
import { group, rect } from "../primitives/svg"
import type { Vector } from "../primitives/vector"

type Microwave = DrawingOf<"microwave">

const INSIDE: Paint = { color: "#e9e6dd", surface: "matte" }

const opened = (sketch: Sketch, drawing: Microwave, paint: Paint): void => {
  const { width: w, height: h, depth: d } = drawing.size
  const wide = w - panelWidth(drawing)
  const x = -panelWidth(drawing) / 2
  recess(
    sketch,
    { x, y: 34, w: wide - 44, h: h - 68, z: d / 2, depth: d * 0.8, paint: INSIDE },
    () => {
      frontFace(
        sketch,
        [x - wide / 2, h, d / 2 - d * 0.79],
        perforation({ x: wide * 0.62, y: h * 0.22, w: wide * 0.22, h: h * 0.2, step: 9 }),
      )
      const shift = x
      const inner = { w: wide * 0.8, z: d * 0.06, y: 36 }
      revolve(sketch, {
        at: [shift, inner.y, inner.z],
        profile: [
          [0, inner.w * 0.4],
          [6, inner.w * 0.41],
        ],
        paint: { color: "#cfe0e2", surface: "gloss" },
      })
      revolve(sketch, {
        at: [shift, inner.y + 6, inner.z],
        profile: [
          [0, inner.w * 0.16],
          [54, inner.w * 0.27],
        ],
        paint: { color: "#c0714f", surface: "enamel" },
        cap: { color: "#e0ad62", surface: "matte" },
      })
    },
  )
  const hinge = { pivot: [-w / 2, 0, d / 2] as Vector, degrees: -108, axis: "y" as const }
  block(sketch, {
    x,
    y: 12,
    z: d / 2 + 13,
    w: wide,
    h: h - 18,
    d: 26,
    radius: 8,
    paint: { ...paint, color: darker(paint.color, 0.05) },
    hinge,
  })
  block(sketch, {
    x,
    y: 44,
    z: d / 2 - 1,
    w: wide - 70,
    h: h - 82,
    d: 4,
    radius: 8,
    paint: DARK,
    hinge,
  })
}

const draw = (sketch: Sketch, drawing: Microwave, pose: Pose): void => {
  const { width: w, height: h, depth: d } = drawing.size
  const paint = paintOf(drawing.tone)
  const wide = w - panelWidth(drawing)
  feet(sketch, { w: w - 80, d: d - 80, height: 12, radius: 14 })
  cabinet(sketch, { w, h: h - 10, d, y: 10, paint })
  sideFace(
    sketch,
    [w / 2, h * 0.8, d * 0.1],
    slots({ x: 0, y: 0, w: d * 0.36, h: h * 0.3, step: 13 }),
  )
  frontFace(sketch, [-w / 2, h, d / 2], finish(sketch, paint, { w, h: h - 10, r: 5 }))
  if (pose === "open") opened(sketch, drawing, paint)
  else {
    const area = { x: 34, y: 34, w: wide - (drawing.handle ? 110 : 68), h: h - 78 }
    const mesh = group(
      { opacity: 0.4 },
      perforation({
        x: area.x + 26,
        y: area.y + 22,
        w: area.w - 52,
        h: area.h - 44,
        step: 8,
        color: "#6f7274",
      }),
    )
    const frame = rect({
      x: 8,
      y: 8,
      width: wide - 12,
      height: h - 24,
      rx: 8,
      fill: "none",
      stroke: "#1a120c",
      strokeOpacity: 0.3,
      strokeWidth: 2,
    })
    frontFace(
      sketch,
      [-w / 2, h, d / 2 + 1],
      frame + darkGlass(sketch, { ...area, r: 12 }) + mesh + glare(sketch, area),
    )
    const x = -w / 2 + wide - 38
    if (drawing.handle) {
      barHandle(sketch, {
        from: [x, 46, d / 2],
        to: [x, h - 46, d / 2],
        width: 15,
        reach: 32,
        paint:
          drawing.tone === "white" || drawing.tone === "ivory" || drawing.tone === "mint"
            ? CHROME
            : STEEL,
      })
    }
  }
  controls(sketch, drawing)
}

export const microwave: KindOf<"microwave"> = {
  name: { ru: "Микроволновая печь", en: "Microwave oven" },
  family: "kitchen",
  draw,
  angle: { yaw: 30, pitch: 17 },
  third: {
    name: "open",
    camera: { yaw: 18, pitch: 13 },
    alt: { ru: "с открытой дверцей", en: "with the door open" },
  },
  room: () => ({ name: "counter" }),
}
