import { block } from "./block"
import { DARK, GLASS_BLACK, type Paint } from "./paint"
import { brushed, sheen } from "./reflections"
import { revolve } from "./revolve"
import { type Sketch, frontFace, linear, sideFace } from "./sketch"
import { rect } from "./svg"

/** How a flat front of this paint catches the light. */
export const finish = (
  sketch: Sketch,
  paint: Paint,
  area: { w: number; h: number; x?: number; y?: number; r?: number },
): string => {
  const metal = paint.surface === "steel" ? brushed(sketch, area) : ""
  const strength = paint.surface === "gloss" ? 0.75 : paint.surface === "matte" ? 0.7 : 1
  return metal + sheen(sketch, { ...area, strength })
}

type Door = {
  x: number
  y: number
  w: number
  h: number
  z: number
  thick: number
  radius?: number
  paint: Paint
}

/** A closed door or drawer front standing out of the cabinet; x is its middle, z its back. */
export const door = (sketch: Sketch, shape: Door, art = ""): void => {
  const { x, y, w, h, z, thick, radius = 6, paint } = shape
  block(sketch, { x, y, z: z + thick / 2, w, h, d: thick, radius, paint })
  frontFace(sketch, [x - w / 2, y + h, z + thick], finish(sketch, paint, { w, h, r: radius }) + art)
}

type Cabinet = { w: number; h: number; d: number; y?: number; z?: number; paint: Paint }

/** The carcass behind doors: one quiet box, darker towards the floor. */
export const cabinet = (sketch: Sketch, { w, h, d, y = 0, z = 0, paint }: Cabinet): void => {
  block(sketch, { y, z, w, h, d, radius: 4, paint })
  const fill = linear(sketch, "down", [
    [0, "#ffffff", 0.08],
    [0.6, "#2a1c10", 0],
    [1, "#2a1c10", 0.16],
  ])
  sideFace(sketch, [w / 2, y + h, z + d / 2], rect({ width: d, height: h, fill }))
}

type Feet = { w: number; d: number; height: number; z?: number; radius?: number; paint?: Paint }

export const feet = (sketch: Sketch, shape: Feet): void => {
  const { w, d, height, z = 0, radius = 20, paint = DARK } = shape
  const profile = [[0, radius] as const, [height, radius * 0.8] as const]
  for (const dz of [-d / 2, d / 2]) {
    for (const dx of [-w / 2, w / 2]) revolve(sketch, { at: [dx, 0, z + dz], profile, paint })
  }
}

/** A window of dark glass set in a front, in the front's own millimetres. */
export const darkGlass = (
  sketch: Sketch,
  area: { x: number; y: number; w: number; h: number; r?: number },
): string => {
  const { x, y, w, h, r = 8 } = area
  const fill = linear(sketch, "diagonal", [
    [0, "#4a4a4b"],
    [0.3, GLASS_BLACK.color],
    [1, "#121314"],
  ])
  return rect({ x, y, width: w, height: h, rx: r, fill })
}
