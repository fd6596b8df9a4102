import type { DrawingOf } from "../drawing"
import type { KindOf, Pose } from "../kind"
import { block } from "../primitives/block"
import { CHROME, DARK, paintOf, STEEL, trimFor, type Paint } from "../primitives/paint"
import { button, display } from "../primitives/panel"
import { barHandle } from "../primitives/grips"
import { cabinet, door, feet } from "../primitives/parts"
import { recess } from "../primitives/recess"
import { revolve } from "../primitives/revolve"
import { frontFace, linear, topFace, type Sketch } from "../primitives/sketch"
import { path, rect } from "../primitives/svg"
import type { Vector } from "../primitives/vector"

type Dishwasher = DrawingOf<"dishwasher">

const THICK = 52
const PLATE: Paint = { color: "#f4efe4", surface: "enamel" }
const BLUE_PLATE: Paint = { color: "#9db4c0", surface: "enamel" }
const TUB: Paint = { color: "#b9bdbd", surface: "steel" }

const wires = (w: number, d: number): string => {
  const bars = Array.from(
    { length: 9 },
    (_, i) => `M${String(Math.round((i * w) / 8))} 0V${String(Math.round(d))}`,
  )
  const rows = [0, 0.5, 1].map((t) => `M0 ${String(Math.round(t * d))}H${String(Math.round(w))}`)
  return path({ d: bars.join("") + rows.join(""), fill: "none", stroke: "#e8eaea", strokeWidth: 5 })
}

const crockery = (sketch: Sketch, { w, y, z }: { w: number; y: number; z: number }): void => {
  const count = Math.floor(w / 62)
  for (const index of Array.from({ length: count }, (_, i) => i)) {
    const x = -w / 2 + 34 + index * ((w - 68) / Math.max(1, count - 1))
    const paint = index % 3 === 1 ? BLUE_PLATE : PLATE
    revolve(sketch, {
      at: [x, y + 96, z],
      axis: [1, 0, 0.35],
      profile: [
        [0, 96],
        [9, 100],
        [12, 92],
      ],
      paint,
    })
  }
}

const cups = (sketch: Sketch, { w, y, z }: { w: number; y: number; z: number }): void => {
  for (const index of [0, 1, 2, 3]) {
    const x = -w / 2 + 60 + index * ((w - 120) / 3)
    revolve(sketch, {
      at: [x, y, z],
      profile: [
        [0, 42],
        [70, 36],
        [84, 30],
      ],
      paint: index % 2 ? { color: "#c98a6b", surface: "enamel" } : PLATE,
    })
  }
}

const inside = (sketch: Sketch, { size }: Dishwasher, z: number): void => {
  const { width: w, height: h, depth: d } = size
  recess(sketch, { x: 0, y: 110, w: w - 50, h: h - 150, z, depth: d - 120, paint: TUB }, () => {
    const inner = w - 80
    topFace(sketch, [-inner / 2, h * 0.56, z - 330], wires(inner, 300))
    cups(sketch, { w: inner, y: h * 0.565, z: z - 180 })
    topFace(sketch, [-inner / 2, 150, z - 330], wires(inner, 300))
    crockery(sketch, { w: inner, y: 150, z: z - 170 })
  })
}

const controls = (sketch: Sketch, { size, display: shown }: Dishwasher): string => {
  const w = size.width
  const keys = [0, 1, 2, 3]
    .map((i) => button(sketch, { x: w * 0.12 + i * w * 0.075, y: 46, r: w * 0.02, paint: STEEL }))
    .join("")
  const screen = shown
    ? display(sketch, { x: w * 0.66, y: 20, w: w * 0.24, h: 52, text: "2:35" })
    : [0, 1, 2]
        .map((i) =>
          rect({
            x: w * 0.72 + i * 34,
            y: 40,
            width: 20,
            height: 10,
            rx: 5,
            fill: i ? "#8a8d8e" : "#d98a4a",
          }),
        )
        .join("")
  return keys + screen + rect({ y: 92, width: w, height: 2.6, fill: "#1a120c", fillOpacity: 0.32 })
}

const grip = (sketch: Sketch, w: number): string => {
  const hollow = linear(sketch, "down", [
    [0, "#15110e", 0.75],
    [1, "#15110e", 0.25],
  ])
  return (
    rect({ x: w * 0.34, y: 104, width: w * 0.32, height: 34, rx: 14, fill: hollow }) +
    rect({
      x: w * 0.35,
      y: 135,
      width: w * 0.3,
      height: 3,
      rx: 1.5,
      fill: "#ffffff",
      fillOpacity: 0.5,
    })
  )
}

const draw = (sketch: Sketch, drawing: Dishwasher, pose: Pose): void => {
  const { width: w, height: h, depth: d } = drawing.size
  const paint = paintOf(drawing.tone)
  const z = d / 2 - THICK
  feet(sketch, { w: w - 70, d: d - 120, height: 34, z: -20 })
  block(sketch, { y: 12, z: -60, w: w - 16, h: 90, d: d - 120, paint: DARK })
  cabinet(sketch, { w, h: h - 114, d: d - THICK, y: 90, z: -THICK / 2, paint })
  block(sketch, { y: h - 26, w: w + 2, h: 26, d: d - 10, z: -5, radius: 8, axis: "x", paint })
  if (pose === "open") {
    inside(sketch, drawing, z)
    const hinge = { pivot: [0, 104, z] as Vector, degrees: 84, axis: "x" as const }
    block(sketch, { y: 104, z: z + THICK / 2, w: w - 4, h: h - 134, d: THICK, paint: TUB, hinge })
    topFace(
      sketch,
      [-w / 2 + 40, 110, z + 130],
      rect({
        x: w * 0.24,
        y: 120,
        width: w * 0.36,
        height: 130,
        rx: 12,
        fill: "#8d9192",
        fillOpacity: 0.65,
      }) + rect({ x: w * 0.27, y: 136, width: w * 0.16, height: 98, rx: 8, fill: "#e9e6de" }),
    )
    return
  }
  const art = controls(sketch, drawing) + (drawing.handle === "recess" ? grip(sketch, w) : "")
  door(sketch, { x: 0, y: 104, w: w - 4, h: h - 134, z, thick: THICK, paint }, art)
  if (drawing.handle === "bar") {
    barHandle(sketch, {
      from: [-w * 0.4, h - 170, d / 2],
      to: [w * 0.4, h - 170, d / 2],
      width: 20,
      reach: 40,
      paint: drawing.tone === "white" ? CHROME : trimFor(drawing.tone),
    })
  }
  frontFace(
    sketch,
    [-w / 2, 90, d / 2 - 40],
    rect({ x: 8, width: w - 16, height: 60, fill: "#241f1b" }),
  )
}

export const dishwasher: KindOf<"dishwasher"> = {
  name: { ru: "Посудомоечная машина", en: "Dishwasher" },
  family: "large",
  draw,
  third: {
    name: "open",
    camera: { yaw: 22, pitch: 22 },
    alt: { ru: "с откинутой дверцей", en: "with the door lowered" },
  },
  room: () => ({ name: "kitchen-under" }),
}
