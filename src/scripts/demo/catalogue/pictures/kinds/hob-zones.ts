import type { DrawingOf } from "../drawing"
import { glyph } from "../primitives/glyph"
import { digits } from "../primitives/seven-segment"
import { circle, path, rect } from "../primitives/svg"

type Hob = DrawingOf<"hob">

export type Spot = { x: number; z: number; r: number }

export const spotsOf = ({ zones, size }: Hob): Spot[] => {
  const { width: w, depth: d } = size
  if (zones === 2) {
    return [
      { x: 0, z: -d * 0.25, r: w * 0.27 },
      { x: 0, z: d * 0.13, r: w * 0.32 },
    ]
  }
  if (zones === 3) {
    return [
      { x: -w * 0.27, z: -d * 0.06, r: w * 0.19 },
      { x: w * 0.24, z: -d * 0.25, r: w * 0.13 },
      { x: w * 0.24, z: d * 0.13, r: w * 0.16 },
    ]
  }
  return [
    { x: -w * 0.25, z: -d * 0.25, r: w * 0.15 },
    { x: w * 0.25, z: -d * 0.25, r: w * 0.13 },
    { x: -w * 0.25, z: d * 0.14, r: w * 0.13 },
    { x: w * 0.25, z: d * 0.14, r: w * 0.16 },
  ]
}

export const inductionZone = ({ x, z, r }: Spot): string => {
  const line = { fill: "none", stroke: "#c9c2b4", strokeOpacity: 0.75, strokeWidth: 2.6 }
  const corner = (sx: number, sz: number): string =>
    `M${String(x + sx * r)} ${String(z + sz * r * 0.5)}V${String(z + sz * r)}H${String(x + sx * r * 0.5)}`
  const corners = [corner(-1, -1), corner(1, -1), corner(-1, 1), corner(1, 1)].join("")
  return (
    path({ d: corners, ...line }) +
    path({ d: `M${String(x - 12)} ${String(z)}h24M${String(x)} ${String(z - 12)}v24`, ...line })
  )
}

export const electricZone = ({ x, z, r }: Spot, hot: boolean): string => {
  const rings = [1, 0.72, 0.44].map((k) =>
    circle({
      cx: x,
      cy: z,
      r: r * k,
      fill: "none",
      stroke: hot ? "#e2683c" : "#b8b1a4",
      strokeOpacity: hot ? 0.9 : 0.65,
      strokeWidth: hot ? r * 0.09 : 2.4,
    }),
  )
  const glow = hot ? circle({ cx: x, cy: z, r, fill: "#d8491f", fillOpacity: 0.28 }) : ""
  return glow + rings.join("")
}

export const touchStrip = (w: number, d: number): string => {
  const z = d * 0.42
  const marks = (["power", "lock", "clock"] as const)
    .map((name, index) =>
      glyph(name, { x: -w * 0.38 + index * w * 0.075, y: z, size: 22, color: "#d9d2c4" }),
    )
    .join("")
  const slider =
    rect({
      x: -w * 0.02,
      y: z - 3,
      width: w * 0.26,
      height: 6,
      rx: 3,
      fill: "#d9d2c4",
      fillOpacity: 0.5,
    }) + circle({ cx: w * 0.12, cy: z, r: 8, fill: "#e98a4c" })
  return (
    marks +
    slider +
    digits({ text: "7", x: w * 0.32, y: z - 14, height: 28, color: "#f08a4c" }) +
    digits({ text: "4", x: w * 0.39, y: z - 14, height: 28, color: "#f08a4c" })
  )
}
