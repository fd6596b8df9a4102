import type { DrawingOf } from "../drawing"
import type { KindOf, Pose } from "../kind"
import { baked } from "./oven-inside"
import { PANEL, panel } from "./oven-panel"
import { block } from "../primitives/block"
import { barHandle } from "../primitives/grips"
import { DARK, type Paint, STEEL, paintOf } from "../primitives/paint"
import { cabinet, darkGlass, door } from "../primitives/parts"
import { recess } from "../primitives/recess"
import { glare } from "../primitives/reflections"
import { type Sketch, frontFace, linear, radial, topFace } from "../primitives/sketch"
import { path, rect } from "../primitives/svg"
import type { Vector } from "../primitives/vector"

type Oven = DrawingOf<"oven">

const CAVITY: Paint = { color: "#4d4a48", surface: "matte" }

const window = (sketch: Sketch, { size }: Oven, h: number): string => {
  const w = size.width
  const area = { x: 56, y: 96, w: w - 112, h: h - 150 }
  const warm = radial(sketch, { cx: 0.5, cy: 0.42, r: 0.62 }, [
    [0, "#f0a64c", 0.75],
    [0.55, "#a4561f", 0.4],
    [1, "#24150c", 0],
  ])
  const level = area.y + area.h * 0.64
  const bars = [0.42, 0.64].map(
    (t) =>
      `M${String(area.x + 14)} ${String(Math.round(area.y + area.h * t))}h${String(area.w - 28)}`,
  )
  return (
    darkGlass(sketch, { ...area, r: 14 }) +
    rect({ x: area.x, y: area.y, width: area.w, height: area.h, rx: 14, fill: warm }) +
    path({ d: bars.join(""), stroke: "#e8c79a", strokeOpacity: 0.6, strokeWidth: 4 }) +
    path({
      d: `M${String(w / 2 - 100)} ${String(level - 4)}c6 -62 40 -78 100 -78s94 16 100 78Z`,
      fill: "#c98a45",
      fillOpacity: 0.9,
    }) +
    path({
      d: `M${String(w / 2 - 78)} ${String(level - 50)}c24 -22 60 -26 90 -24`,
      fill: "none",
      stroke: "#f5cf8f",
      strokeOpacity: 0.7,
      strokeWidth: 8,
      strokeLinecap: "round",
    }) +
    glare(sketch, area)
  )
}

const draw = (sketch: Sketch, drawing: Oven, pose: Pose): void => {
  const { width: w, height: h, depth: d } = drawing.size
  const paint = paintOf(drawing.tone)
  const z = d / 2 - 26
  cabinet(sketch, { w: w - 30, h: h - 14, d: d - 30, y: 6, z: -16, paint: STEEL })
  const high = h - PANEL - 10
  if (pose === "open") {
    block(sketch, { z: z - 8, w, h, d: 16, paint: DARK })
    recess(sketch, { x: 0, y: 50, w: w - 80, h: high - 70, z, depth: 420, paint: CAVITY }, () => {
      const lamp = linear(sketch, "down", [
        [0, "#f2b45e", 0.55],
        [1, "#f2b45e", 0.05],
      ])
      frontFace(
        sketch,
        [-w / 2, h - PANEL - 30, z - 418],
        rect({ width: w, height: high, fill: lamp }),
      )
      baked(sketch, drawing, z)
    })
    panel(sketch, drawing, paint)
    const hinge = { pivot: [0, 8, z] as Vector, degrees: 86, axis: "x" as const }
    block(sketch, {
      y: 8,
      z: z + 20,
      w,
      h: high,
      d: 36,
      paint: { color: "#3c3b3a", surface: "gloss" },
      hinge,
    })
    topFace(
      sketch,
      [-w / 2 + 60, 16, z + 70],
      rect({ width: w - 120, height: high - 150, rx: 14, fill: "#77706a", fillOpacity: 0.5 }),
    )
    return
  }
  door(
    sketch,
    { x: 0, y: 2, w, h: high, z: z - 10, thick: 36, radius: 5, paint },
    window(sketch, drawing, high),
  )
  barHandle(sketch, {
    from: [-w * 0.42, high - 44, d / 2],
    to: [w * 0.42, high - 44, d / 2],
    width: 22,
    reach: 44,
    paint: drawing.controls === "retro" ? { color: "#b7935b", surface: "steel" } : STEEL,
  })
  panel(sketch, drawing, paint)
}

export const oven: KindOf<"oven"> = {
  name: { ru: "Духовой шкаф", en: "Built-in oven" },
  family: "large",
  draw,
  angle: { yaw: 30, pitch: 17 },
  third: {
    name: "open",
    camera: { yaw: 22, pitch: 20 },
    alt: { ru: "с открытой дверцей", en: "with the door open" },
  },
  room: () => ({ name: "kitchen-oven" }),
}
