import type { DrawingOf } from "../drawing"
import type { KindOf, Pose } from "../kind"
import { handle } from "./fridge-handle"
import { doorShelves, fridgeInterior } from "./fridge-interior"
import { FOOT, type Leaf, leavesOf } from "./fridge-leaves"
import { block } from "../primitives/block"
import { glyph } from "../primitives/glyph"
import { DARK, type Paint, paintOf } from "../primitives/paint"
import { cabinet, darkGlass, door, feet } from "../primitives/parts"
import { digits } from "../primitives/seven-segment"
import { type Sketch, face } from "../primitives/sketch"
import { rect } from "../primitives/svg"
import { type Vector, swing } from "../primitives/vector"

type Fridge = DrawingOf<"fridge">

const THICK = 58

const groove = (drawing: Fridge, { w, h, grip }: Leaf): string => {
  if (drawing.handles !== "recess") return ""
  const dark = { fill: "#1c1815", fillOpacity: 0.55 }
  const lit = { fill: "#ffffff", fillOpacity: 0.5 }
  if (grip === "top") {
    return (
      rect({ x: 0, y: 0, width: w, height: 16, ...dark }) +
      rect({ y: 16, width: w, height: 2, ...lit })
    )
  }
  const x = grip === "right" ? w - 17 : 0
  const edge = grip === "right" ? w - 19 : 17
  return (
    rect({ x, y: 4, width: 17, height: h - 8, rx: 4, ...dark }) +
    rect({ x: edge, y: 4, width: 2, height: h - 8, ...lit })
  )
}

const panelArt = (sketch: Sketch, drawing: Fridge, leaf: Leaf): string => {
  const cx = leaf.w / 2
  if (drawing.panel === "dispenser") {
    const [w, h, y] = [leaf.w * 0.56, 360, leaf.h * 0.3]
    const x = cx - w / 2
    const niche = { x: x + 14, y: y + 110, width: w - 28, height: h - 124 }
    return [
      darkGlass(sketch, { x, y, w, h, r: 14 }),
      rect({ ...niche, rx: 8, fill: "#0c0d0e" }),
      rect({ x: cx - 24, y: y + 110, width: 48, height: 46, rx: 6, fill: "#55585a" }),
      rect({ x: x + 24, y: y + h - 34, width: w - 48, height: 10, rx: 3, fill: "#75797b" }),
      glyph("drop", { x: cx - w * 0.28, y: y + 56, size: 34, color: "#cfe3ea" }),
      glyph("snow", { x: cx, y: y + 56, size: 34, color: "#cfe3ea" }),
      glyph("lock", { x: cx + w * 0.28, y: y + 56, size: 30, color: "#cfe3ea" }),
    ].join("")
  }
  if (drawing.panel === "none") return ""
  const [w, h, y] = [190, 62, leaf.h * 0.16]
  return [
    darkGlass(sketch, { x: cx - w / 2, y, w, h, r: 12 }),
    digits({ text: "-18", x: cx - 72, y: y + 19, height: 25 }),
    glyph("snow", { x: cx + 8, y: y + 31, size: 22, color: "#9fd0e6" }),
    digits({ text: "4", x: cx + 44, y: y + 19, height: 25 }),
  ].join("")
}

const openLeaf = (sketch: Sketch, leaf: Leaf, { paint, z }: { paint: Paint; z: number }): void => {
  const left = leaf.x - leaf.w / 2
  const right = leaf.x + leaf.w / 2
  const toLeft = leaf.x <= 0
  const pivot: Vector = [toLeft ? left : right, 0, z]
  const hinge = { pivot, degrees: toLeft ? -112 : 112, axis: "y" as const }
  block(sketch, { ...leaf, z: z + THICK / 2, d: THICK, radius: 6, paint, hinge })
  const corner = (x: number, y: number): Vector => swing([x, y, z], hinge)
  const top = leaf.y + leaf.h
  const [a, b] = [corner(right, top), corner(left, top)]
  const reach = leaf.w
  const along: Vector = [(b[0] - a[0]) / reach, 0, (b[2] - a[2]) / reach]
  if (toLeft) face(sketch, { at: a, right: along, down: [0, -1, 0] }, doorShelves(sketch, leaf))
}

const draw = (sketch: Sketch, drawing: Fridge, pose: Pose): void => {
  const { width: w, height: h, depth } = drawing.size
  const paint = paintOf(drawing.tone)
  const body = depth - THICK
  const front = depth / 2 - THICK
  const leaves = leavesOf(drawing)
  const tallest = Math.max(...leaves.map((leaf) => leaf.h))
  const main = leaves.find((leaf) => leaf.h === tallest) ?? leaves[0]
  if (!main) return
  feet(sketch, { w: w - 90, d: depth - 130, height: FOOT })
  block(sketch, { y: 14, z: -THICK / 2 - 20, w: w - 30, h: 40, d: body - 20, paint: DARK })
  cabinet(sketch, { w: w - 2, h: h - FOOT - 4, d: body, y: FOOT, z: -THICK / 2, paint })
  if (pose === "open") {
    fridgeInterior(sketch, {
      ...main,
      z: front,
      depth: body - 60,
      warm: drawing.layout === "single",
    })
  }
  const radius = drawing.handles === "retro" ? 46 : 8
  for (const leaf of leaves) {
    if (pose === "open" && leaf === main) continue
    const art =
      groove(drawing, leaf) +
      (leaf === (drawing.panel === "dispenser" ? leaves[0] : main) && drawing.panel !== "none"
        ? panelArt(sketch, drawing, leaf)
        : "")
    door(sketch, { ...leaf, z: front, thick: THICK, radius, paint }, art)
    handle(sketch, drawing, { leaf, z: front + THICK })
  }
  if (pose === "open") openLeaf(sketch, main, { paint, z: front })
}

export const fridge: KindOf<"fridge"> = {
  name: { ru: "Холодильник", en: "Refrigerator" },
  family: "large",
  draw,
  third: {
    name: "open",
    camera: { yaw: 20, pitch: 9 },
    alt: { ru: "с открытой дверью", en: "with the door open" },
  },
  room: () => ({ name: "kitchen-tall" }),
}
