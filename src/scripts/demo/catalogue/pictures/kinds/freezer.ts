import type { DrawingOf } from "../drawing"
import type { KindOf, Pose } from "../kind"
import { chest } from "./chest-freezer"
import { block } from "../primitives/block"
import { glyph } from "../primitives/glyph"
import { barHandle } from "../primitives/grips"
import { DARK, type Paint, paintOf, trimFor } from "../primitives/paint"
import { cabinet, darkGlass, door, feet } from "../primitives/parts"
import { recess } from "../primitives/recess"
import { digits } from "../primitives/seven-segment"
import { type Sketch, face, frontFace, linear } from "../primitives/sketch"
import { path, rect } from "../primitives/svg"
import { type Vector, swing } from "../primitives/vector"

type Freezer = DrawingOf<"freezer">

const LINER: Paint = { color: "#eef2f3", surface: "matte" }

const DRAWER: Paint = { color: "#cfe0e6", surface: "gloss" }

const THICK = 56

const drawers = (sketch: Sketch, { w, h, z }: { w: number; h: number; z: number }): void => {
  const step = h / 5
  recess(sketch, { x: 0, y: 70, w, h: h - 10, z, depth: 420, paint: LINER }, () => {
    for (const index of [0, 1, 2, 3, 4]) {
      const y = 76 + step * index
      block(sketch, { y, z: z - 200, w: w - 16, h: step - 16, d: 360, radius: 8, paint: DRAWER })
      const grip = { x: w * 0.34, y: step * 0.22, width: w * 0.3, height: 22, rx: 11 }
      const frost = rect({
        x: 14,
        y: step * 0.5,
        width: w - 60,
        height: step * 0.3,
        rx: 8,
        fill: "#ffffff",
        fillOpacity: 0.4,
      })
      frontFace(
        sketch,
        [-w / 2 + 8, y + step - 16, z - 20],
        rect({ ...grip, fill: "#6f8d98", fillOpacity: 0.55 }) + frost,
      )
    }
  })
}

const liner = (sketch: Sketch, w: number, h: number): string => {
  const fill = linear(sketch, "right", [
    [0, "#fbfaf6"],
    [1, "#d9dcda"],
  ])
  const ribs = [0.2, 0.4, 0.6, 0.8].map((t) => `M80 ${String(Math.round(h * t))}H${String(w - 80)}`)
  return (
    rect({ x: 6, y: 6, width: w - 12, height: h - 12, rx: 6, fill: "#e6e3db" }) +
    rect({ x: 40, y: 40, width: w - 80, height: h - 80, rx: 18, fill }) +
    path({
      d: ribs.join(""),
      fill: "none",
      stroke: "#c3c9c8",
      strokeWidth: 7,
      strokeLinecap: "round",
    })
  )
}

const upright = (sketch: Sketch, drawing: Freezer, pose: Pose): void => {
  const { width: w, height: h, depth: d } = drawing.size
  const paint = paintOf(drawing.tone)
  const z = d / 2 - THICK
  feet(sketch, { w: w - 90, d: d - 130, height: 40 })
  block(sketch, { y: 12, z: -50, w: w - 30, h: 36, d: d - 110, paint: DARK })
  cabinet(sketch, { w: w - 2, h: h - 44, d: d - THICK, y: 40, z: -THICK / 2, paint })
  if (pose === "open") {
    drawers(sketch, { w: w - 76, h: h - 120, z })
    const hinge = { pivot: [-w / 2, 0, z] as Vector, degrees: -104, axis: "y" as const }
    block(sketch, { y: 40, z: z + THICK / 2, w, h: h - 40, d: THICK, radius: 8, paint, hinge })
    const edge = swing([w / 2, h, z], hinge)
    const far = swing([-w / 2, h, z], hinge)
    const along: Vector = [(far[0] - edge[0]) / w, 0, (far[2] - edge[2]) / w]
    face(sketch, { at: edge, right: along, down: [0, -1, 0] }, liner(sketch, w, h - 40))
    return
  }
  const display = darkGlass(sketch, { x: w / 2 - 80, y: h * 0.09, w: 160, h: 60, r: 12 })
  const figures =
    digits({ text: "-20", x: w / 2 - 52, y: h * 0.09 + 17, height: 26 }) +
    glyph("snow", { x: w / 2 + 48, y: h * 0.09 + 30, size: 26, color: "#9fd0e6" })
  door(sketch, { x: 0, y: 40, w, h: h - 40, z, thick: THICK, radius: 8, paint }, display + figures)
  barHandle(sketch, {
    from: [w / 2 - 44, h * 0.3, d / 2],
    to: [w / 2 - 44, h * 0.78, d / 2],
    width: 20,
    reach: 42,
    paint: trimFor(drawing.tone),
  })
}

export const freezer: KindOf<"freezer"> = {
  name: { ru: "Морозильник", en: "Freezer" },
  family: "large",
  draw: (sketch, drawing, pose) => {
    if (drawing.layout === "chest") chest(sketch, drawing, pose)
    else upright(sketch, drawing, pose)
  },
  third: {
    name: "open",
    camera: { yaw: 20, pitch: 26 },
    alt: { ru: "открыт", en: "open" },
  },
  room: ({ layout }) => ({ name: layout === "chest" ? "pantry" : "kitchen-tall" }),
}
