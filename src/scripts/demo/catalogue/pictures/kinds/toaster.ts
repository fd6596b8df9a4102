import type { DrawingOf } from "../drawing"
import type { KindOf, Pose } from "../kind"
import { block } from "../primitives/block"
import { CHROME, DARK, paintOf, STEEL, type Paint } from "../primitives/paint"
import { button, slots } from "../primitives/panel"
import { feet, finish } from "../primitives/parts"
import { knob } from "../primitives/grips"
import { frontFace, topFace, type Sketch } from "../primitives/sketch"
import { rect } from "../primitives/svg"

type Toaster = DrawingOf<"toaster">

const CRUST: Paint = { color: "#a8692f", surface: "matte" }

const slice = (
  sketch: Sketch,
  { x, z, y, w }: { x: number; z: number; y: number; w: number },
): void => {
  block(sketch, {
    x,
    y,
    z,
    w,
    h: 74,
    d: 18,
    radius: 22,
    axis: "z",
    paint: CRUST,
    cap: { color: "#dba45c", surface: "matte" },
  })
}

const draw = (sketch: Sketch, drawing: Toaster, pose: Pose): void => {
  const { width: w, height: h, depth: d } = drawing.size
  const paint = paintOf(drawing.tone)
  const soft = drawing.style === "soft"
  const radius = soft ? Math.min(d, h) * 0.36 : 14
  feet(sketch, { w: w - 60, d: d - 50, height: 12, radius: 14 })
  block(sketch, { y: 10, w: w * 0.97, h: 18, d: d * 0.95, radius: 10, axis: "y", paint: DARK })
  if (soft) block(sketch, { y: 26, w, h: h - 26, d, radius, axis: "x", paint })
  else block(sketch, { y: 26, w, h: h - 26, d, radius, axis: "y", paint })
  const flat = soft ? d - radius * 1.2 : d - 30
  const rows = drawing.slots === 1 ? [0] : [-1, 1]
  const long = w * 0.72
  const slot = (z: number): string =>
    rect({ x: -long / 2, y: z - 16, width: long, height: 32, rx: 8, fill: "#1b1715" }) +
    rect({ x: -long / 2 + 5, y: z - 11, width: long - 10, height: 9, rx: 4, fill: "#6b5a4a" })
  topFace(
    sketch,
    [0, h + 0.5, 0],
    rect({
      x: -long / 2 - 14,
      y: -flat / 2,
      width: long + 28,
      height: flat,
      rx: 14,
      fill: "#c6c7c5",
    }) + rows.map((side) => slot(side * flat * 0.24)).join(""),
  )
  if (pose === "open") {
    for (const side of rows) {
      for (const x of drawing.slots === 2 && w < 330 ? [0] : [-long * 0.26, long * 0.26]) {
        slice(sketch, {
          x,
          y: h - 26,
          z: side * flat * 0.24,
          w: drawing.slots === 2 && w < 330 ? long * 0.8 : long * 0.44,
        })
      }
    }
  }
  const z = d / 2
  frontFace(
    sketch,
    [-w / 2, h * 0.8, z + 0.5],
    (soft ? "" : finish(sketch, paint, { x: 0, y: -h * 0.2, w, h: h - 26, r: 10 })) +
      [0.62, 0.72, 0.82]
        .map((t) => button(sketch, { x: w * t, y: h * 0.44, r: 10, paint: STEEL }))
        .join("") +
      slots({ x: w * 0.12, y: h * 0.3, w: w * 0.26, h: h * 0.16, step: 11 }),
  )
  knob(sketch, {
    at: [0, h * 0.36, z],
    r: 24,
    depth: 18,
    paint: CHROME,
    turn: 40,
    pointer: "#3b2c22",
  })
  const lift = pose === "open" ? h * 0.66 : h * 0.62
  block(sketch, { x: w / 2, y: h * 0.24, w: 4, h: h * 0.5, d: 14, paint: DARK })
  block(sketch, {
    x: w / 2 + 16,
    y: lift,
    z: 0,
    w: 34,
    h: 17,
    d: 58,
    radius: 8,
    axis: "x",
    paint: DARK,
  })
}

export const toaster: KindOf<"toaster"> = {
  name: { ru: "Тостер", en: "Toaster" },
  family: "kitchen",
  draw,
  front: { yaw: 0, pitch: 12 },
  angle: { yaw: 34, pitch: 24 },
  third: {
    name: "open",
    camera: { yaw: 22, pitch: 30 },
    alt: { ru: "с готовыми тостами", en: "with toast ready" },
  },
  room: () => ({ name: "counter" }),
}
