import type { DrawingOf } from "../drawing"
import type { KindOf } from "../kind"
import { block } from "../primitives/block"
import { DARK, paintOf } from "../primitives/paint"
import { digits } from "../primitives/seven-segment"
import { glyph } from "../primitives/glyph"
import { perforation, slots } from "../primitives/panel"
import { feet, finish } from "../primitives/parts"
import { revolve } from "../primitives/revolve"
import { aroundFace, frontFace, sideFace, topFace, type Sketch } from "../primitives/sketch"
import { circle, rect } from "../primitives/svg"

type Purifier = DrawingOf<"purifier">

const rows = (r: number, h: number): string =>
  Array.from({ length: 9 }, (_, i) => {
    const t = (i - 4) / 4.6
    const x = Math.sin(t * 1.32) * r
    const squeeze = Math.cos(t * 1.32)
    return perforation({
      x: x - 16 * squeeze,
      y: 0,
      w: 34 * squeeze,
      h,
      step: 16 * Math.max(0.4, squeeze),
    })
  }).join("")

const cylinder = (sketch: Sketch, { size, tone }: Purifier): void => {
  const { width: w, height: h } = size
  const paint = paintOf(tone)
  const r = w / 2
  const ink = tone === "white" || tone === "sand" ? "#6a5d50" : "#f6efe0"
  revolve(sketch, {
    at: [0, 0, 0],
    profile: [
      [0, r * 0.93],
      [14, r * 0.95],
    ],
    paint: DARK,
  })
  revolve(sketch, {
    at: [0, 14, 0],
    profile: [
      [0, r],
      [h * 0.55, r],
    ],
    paint,
  })
  aroundFace(sketch, { y: h * 0.54, r }, rows(r * 0.92, h * 0.46))
  revolve(sketch, {
    at: [0, h * 0.57, 0],
    profile: [
      [0, r * 0.985],
      [8, r * 0.985],
    ],
    paint: DARK,
  })
  revolve(sketch, {
    at: [0, h * 0.585, 0],
    profile: [
      [0, r],
      [h * 0.38, r],
      [h * 0.405, r * 0.95],
    ],
    paint,
  })
  frontFace(
    sketch,
    [0, h * 0.78, r],
    digits({ text: "08", x: -30, y: -24, height: 42, color: ink }) +
      circle({ cx: 0, cy: 52, r: 5, fill: "#6fae86" }) +
      glyph("leaf", { x: 0, y: 92, size: 22, color: ink }),
  )
  topFace(
    sketch,
    [0, h * 0.99, 0],
    circle({ r: r * 0.86, fill: "#2b2724", fillOpacity: 0.85 }) +
      [0.76, 0.62, 0.48]
        .map((k) => circle({ r: r * k, fill: "none", stroke: "#8d857a", strokeWidth: 5 }))
        .join("") +
      circle({ r: r * 0.34, fill: paint.color }) +
      glyph("power", { x: 0, y: 0, size: 34, color: ink }),
  )
}

const cabinet = (sketch: Sketch, { size, tone }: Purifier): void => {
  const { width: w, height: h, depth: d } = size
  const paint = paintOf(tone)
  const ink = tone === "black" || tone === "graphite" ? "#f6efe0" : "#6a5d50"
  feet(sketch, { w: w - 90, d: d - 70, height: 14, radius: 16 })
  block(sketch, { y: 12, w, h: h - 12, d, radius: 40, axis: "y", paint })
  const z = d / 2 + 0.5
  const front =
    rect({
      x: w * 0.11,
      y: h * 0.2,
      width: w * 0.78,
      height: h * 0.68,
      rx: 10,
      fill: "#2b2724",
      fillOpacity: 0.1,
    }) + perforation({ x: w * 0.15, y: h * 0.22, w: w * 0.7, h: h * 0.64, step: 15 })
  frontFace(
    sketch,
    [-w / 2, h, z],
    finish(sketch, paint, { x: 40, y: 0, w: w - 80, h: h - 14 }) +
      front +
      digits({ text: "12", x: w / 2 - 26, y: h * 0.07, height: 36, color: ink }) +
      circle({ cx: w * 0.7, cy: h * 0.07 + 18, r: 6, fill: "#6fae86" }) +
      glyph("leaf", { x: w * 0.3, y: h * 0.07 + 18, size: 24, color: ink }),
  )
  sideFace(
    sketch,
    [w / 2 + 0.5, h * 0.6, d * 0.28],
    slots({ x: 0, y: 0, w: d * 0.5, h: h * 0.34, step: 18 }),
  )
  topFace(
    sketch,
    [-w / 2, h + 0.5, -d / 2],
    rect({
      x: 36,
      y: 30,
      width: w - 72,
      height: d * 0.5,
      rx: 16,
      fill: "#2b2724",
      fillOpacity: 0.8,
    }) + slots({ x: 56, y: 36, w: w - 112, h: d * 0.46, step: 16, color: "#a79f93" }),
  )
}

export const purifier: KindOf<"purifier"> = {
  name: { ru: "Очиститель воздуха", en: "Air purifier" },
  family: "climate",
  draw: (sketch, drawing) => {
    if (drawing.shape === "cylinder") cylinder(sketch, drawing)
    else cabinet(sketch, drawing)
  },
  angle: { yaw: 32, pitch: 24 },
  third: {
    name: "detail",
    camera: { yaw: 18, pitch: 42 },
    alt: { ru: "верхняя решётка крупно", en: "close-up of the top grille" },
    focus: ({ size }) => ({ at: [0, size.height * 0.94, 0], span: size.width * 1.35 }),
  },
  footprints: ({ size, shape }) => [
    {
      w: size.width * 0.94,
      d: shape === "cylinder" ? size.width * 0.94 : size.depth * 0.92,
      round: shape === "cylinder",
    },
  ],
  room: () => ({ name: "living-floor" }),
}
