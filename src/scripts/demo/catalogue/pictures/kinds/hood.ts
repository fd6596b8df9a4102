import type { DrawingOf } from "../drawing"
import type { KindOf } from "../kind"
import { block, prism } from "../primitives/block"
import { DARK, darker, paintOf, STEEL, type Paint } from "../primitives/paint"
import { button, display } from "../primitives/panel"
import { glyph } from "../primitives/glyph"
import { finish } from "../primitives/parts"
import { revolve } from "../primitives/revolve"
import { face, frontFace, type Sketch } from "../primitives/sketch"
import { extrude, loft } from "../primitives/solid"
import { rect } from "../primitives/svg"
import type { Vector } from "../primitives/vector"

type Hood = DrawingOf<"hood">

const duct = (
  sketch: Sketch,
  drawing: Hood,
  { paint, from }: { paint: Paint; from: number },
): void => {
  const { height: h, depth: d, width: w } = drawing.size
  const wide = Math.min(270, w * 0.44)
  const deep = Math.min(240, d * 0.55)
  const z = -d / 2 + deep / 2
  block(sketch, { y: from, z, w: wide, h: h - from, d: deep, radius: 3, paint })
  const cut = from + (h - from) * 0.52
  frontFace(
    sketch,
    [-wide / 2, h, z + deep / 2],
    finish(sketch, paint, { w: wide, h: h - from }) +
      rect({ y: h - cut, width: wide, height: 3, fill: darker(paint.color, 0.4) }),
  )
}

/** A frustum: the sloping metal between canopy and duct. */
const slope = (
  sketch: Sketch,
  drawing: Hood,
  { paint, low, high }: { paint: Paint; low: number; high: number },
): void => {
  const { width: w, depth: d } = drawing.size
  const [wide, deep] = [Math.min(270, w * 0.44), Math.min(240, d * 0.55)]
  const back = -d / 2
  const front: Vector[] = [
    [-w / 2, low, d / 2],
    [w / 2, low, d / 2],
    [wide / 2, high, back + deep],
    [-wide / 2, high, back + deep],
  ]
  const side: Vector[] = [
    [w / 2, low, d / 2],
    [w / 2, low, back],
    [wide / 2, high, back],
    [wide / 2, high, back + deep],
  ]
  extrude(sketch, {
    ring: side,
    along: [-1, 0, 0],
    paint: { ...paint, color: darker(paint.color, 0.22) },
  })
  extrude(sketch, { ring: front, along: [0, -0.4, -1], paint })
}

const chimney = (sketch: Sketch, drawing: Hood, paint: Paint): void => {
  const { width: w, height: h, depth: d } = drawing.size
  const lip = 56
  duct(sketch, drawing, { paint, from: h * 0.38 })
  slope(sketch, drawing, { paint, low: lip, high: h * 0.4 })
  block(sketch, { y: 0, w, h: lip, d, radius: 3, paint })
  const keys = [-2, -1, 0, 1, 2]
    .map((i) =>
      button(sketch, {
        x: w / 2 + i * 40,
        y: lip / 2,
        r: 11,
        paint: i ? DARK : { color: "#d98a4a", surface: "gloss" },
      }),
    )
    .join("")
  frontFace(sketch, [-w / 2, lip, d / 2], finish(sketch, paint, { w, h: lip, r: 3 }) + keys)
}

const slanted = (sketch: Sketch, drawing: Hood, paint: Paint): void => {
  const { width: w, height: h, depth: d } = drawing.size
  const top = h * 0.5
  duct(sketch, drawing, { paint: STEEL, from: top * 0.86 })
  const ring = [
    [-d / 2, 0],
    [-d / 2 + 150, 0],
    [d / 2, top * 0.82],
    [d / 2 - 46, top],
    [-d / 2, top * 0.8],
  ] as const
  prism(sketch, { axis: "x", ring, length: w - 4, paint: { color: "#4a4b4c", surface: "matte" } })
  const start: Vector = [-w / 2, 14, -d / 2 + 166]
  const end: Vector = [-w / 2, top * 0.84, d / 2 + 12]
  const ringFront: Vector[] = [start, [w / 2, start[1], start[2]], [w / 2, end[1], end[2]], end]
  extrude(sketch, { ring: ringFront, along: [0, -8, 14], paint })
  const [drop, lean] = [end[1] - start[1], end[2] - start[2]]
  const tall = Math.hypot(drop, lean)
  const row = tall * 0.86
  const ink = { size: 26, color: "#d9d2c4" }
  const art = [
    finish(sketch, paint, { w, h: tall }),
    glyph("fan", { x: w / 2 - 70, y: row, ...ink }),
    glyph("sun", { x: w / 2 + 70, y: row, ...ink }),
    display(sketch, { x: w / 2 - 34, y: row - 20, w: 68, h: 40, text: "3" }),
  ]
  const at: Vector = [-w / 2, end[1] - 8, end[2] + 14]
  const down: Vector = [0, -drop / tall, -lean / tall]
  face(sketch, { at, right: [1, 0, 0], down }, art.join(""))
}

const dome = (sketch: Sketch, drawing: Hood, paint: Paint): void => {
  const { width: w, height: h, depth: d } = drawing.size
  duct(sketch, drawing, { paint, from: h * 0.36 })
  const r = w / 2
  const wood: Paint = { color: "#b98a5c", surface: "matte" }
  const flatten = (radius: number, y: number): Vector[] =>
    Array.from({ length: 30 }, (_, i): Vector => {
      const a = (i / 30) * Math.PI * 2
      return [Math.cos(a) * radius, y, Math.sin(a) * radius * (d / w)]
    })
  const rise = h * 0.34
  const rings = Array.from({ length: 9 }, (_, index): Vector[] => {
    const t = index / 8
    return flatten(
      r * (0.42 + 0.58 * Math.cos((t * Math.PI) / 2) ** 0.8),
      60 + rise * Math.sin((t * Math.PI) / 2) ** 1.1,
    )
  })
  extrude(sketch, { ring: flatten(r * 1.01, 8), along: [0, 58, 0], paint: wood })
  loft(sketch, rings, paint)
  const brass: Paint = { color: "#b7935b", surface: "steel" }
  for (const x of [-52, 0, 52]) {
    const z = (d / 2) * 1.01 * Math.sqrt(1 - (x / r) ** 2)
    revolve(sketch, {
      at: [x, 37, z],
      axis: [x / r / 2, 0, 1],
      profile: [
        [0, 14],
        [14, 12],
      ],
      paint: brass,
    })
  }
}

export const hood: KindOf<"hood"> = {
  name: { ru: "Вытяжка", en: "Cooker hood" },
  family: "large",
  draw: (sketch, drawing) => {
    const paint = paintOf(drawing.tone)
    if (drawing.shape === "chimney") chimney(sketch, drawing, paint)
    else if (drawing.shape === "slanted") slanted(sketch, drawing, paint)
    else dome(sketch, drawing, paint)
  },
  front: { yaw: 0, pitch: 4 },
  angle: { yaw: 30, pitch: 12 },
  third: {
    name: "detail",
    camera: { yaw: 14, pitch: 10 },
    alt: { ru: "управление крупно", en: "close-up of the controls" },
    focus: ({ size, shape }) => ({
      at: [0, size.height * (shape === "slanted" ? 0.2 : 0.08), size.depth / 2],
      span: size.width * 0.62,
    }),
  },
  hangs: () => true,
  room: () => ({ name: "kitchen-hood" }),
}
