import type { DrawingOf } from "../drawing"
import type { KindOf } from "../kind"
import { radiator } from "./oil-radiator"
import { block } from "../primitives/block"
import { glyph } from "../primitives/glyph"
import { DARK, paintOf } from "../primitives/paint"
import { display, perforation, slots } from "../primitives/panel"
import { finish } from "../primitives/parts"
import { revolve } from "../primitives/revolve"
import { digits } from "../primitives/seven-segment"
import { type Sketch, frontFace, topFace } from "../primitives/sketch"
import { rect } from "../primitives/svg"
import type { Vector } from "../primitives/vector"

type Heater = DrawingOf<"heater">

const convector = (sketch: Sketch, { size, tone }: Heater): void => {
  const { width: w, height: h, depth: d } = size
  const paint = paintOf(tone)
  for (const side of [-0.36, 0.36]) {
    block(sketch, {
      x: w * side,
      y: 0,
      w: 36,
      h: 18,
      d: d * 2.6,
      radius: 8,
      axis: "z",
      paint: DARK,
    })
    block(sketch, { x: w * side, y: 16, w: 30, h: 40, d: d * 0.6, paint: DARK })
  }
  block(sketch, { y: 50, w, h: h - 50, d, radius: 22, axis: "z", paint })
  topFace(
    sketch,
    [-w / 2 + 30, h + 0.5, -d * 0.36],
    rect({ width: w - 60, height: d * 0.72, rx: 8, fill: "#1b1715", fillOpacity: 0.25 }) +
      slots({ x: 10, y: 4, w: w - 80, h: d * 0.66, step: 13 }),
  )
  const glassy = tone === "black"
  frontFace(
    sketch,
    [-w / 2, h, d / 2 + 0.5],
    finish(sketch, paint, { w, h: h - 50, r: 22 }) +
      (glassy ? "" : slots({ x: w * 0.06, y: h * 0.68, w: w * 0.88, h: h * 0.14, step: 17 })) +
      display(sketch, {
        x: w * 0.84,
        y: 26,
        w: w * 0.12,
        h: h * 0.14,
        text: "23",
        color: "#f2b56a",
      }) +
      glyph("flame", {
        x: w * 0.79,
        y: 26 + h * 0.07,
        size: 26,
        color: glassy ? "#f2b56a" : "#b06a3c",
      }),
  )
}

const tower = (sketch: Sketch, { size, tone }: Heater): void => {
  const { width: w, height: h, depth: d } = size
  const paint = paintOf(tone)
  revolve(sketch, {
    at: [0, 0, 0],
    profile: [
      [0, w * 0.56],
      [14, w * 0.56],
      [24, w * 0.5],
    ],
    paint: DARK,
  })
  block(sketch, { y: 24, w: w * 0.8, h: h - 64, d: d * 0.8, radius: d * 0.34, axis: "y", paint })
  block(sketch, {
    y: h - 42,
    w: w * 0.8,
    h: 42,
    d: d * 0.8,
    radius: d * 0.34,
    axis: "y",
    paint: DARK,
  })
  const z = d * 0.4 + 0.5
  const warm =
    rect({ x: -w * 0.25, y: 20, width: w * 0.5, height: h * 0.56, rx: 16, fill: "#2b211b" }) +
    rect({
      x: -w * 0.25,
      y: 20,
      width: w * 0.5,
      height: h * 0.56,
      rx: 16,
      fill: "#e07a3a",
      fillOpacity: 0.26,
    })
  frontFace(
    sketch,
    [0, h * 0.86, z],
    warm +
      perforation({ x: -w * 0.21, y: 30, w: w * 0.42, h: h * 0.53, step: 11, color: "#f0a05a" }) +
      digits({
        text: "24",
        x: -18,
        y: h * 0.66,
        height: 26,
        color: tone === "white" ? "#b06a3c" : "#f2b56a",
      }),
  )
}

export const heater: KindOf<"heater"> = {
  name: { ru: "Обогреватель", en: "Heater" },
  family: "climate",
  draw: (sketch, drawing) => {
    if (drawing.shape === "radiator") radiator(sketch, drawing)
    else if (drawing.shape === "convector") convector(sketch, drawing)
    else tower(sketch, drawing)
  },
  angle: { yaw: 32, pitch: 18 },
  third: {
    name: "detail",
    camera: { yaw: 22, pitch: 14 },
    alt: { ru: "управление крупно", en: "close-up of the controls" },
    focus: ({ size, shape }) => {
      const at: Record<Heater["shape"], Vector> = {
        radiator: [size.width * 0.4, size.height * 0.62, size.depth / 2],
        convector: [size.width * 0.34, size.height * 0.84, size.depth / 2],
        tower: [0, size.height * 0.84, size.depth / 2],
      }
      return { at: at[shape], span: size.height * 0.66 }
    },
  },
  footprints: ({ size, shape }) => {
    if (shape === "tower") return [{ w: size.width * 1.1, d: size.width * 1.1, round: true }]
    if (shape === "radiator") return [{ w: size.width, d: size.depth * 0.9 }]
    return [-0.36, 0.36].map((x) => ({ x: x * size.width, w: 40, d: size.depth * 2.6 }))
  },
  room: () => ({ name: "living-floor" }),
}
