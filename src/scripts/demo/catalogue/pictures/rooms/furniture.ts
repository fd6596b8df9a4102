import { darker, lighter } from "../primitives/paint"
import { type Sketch, linear } from "../primitives/sketch"
import { circle, group, path, rect } from "../primitives/svg"
import { type Box, n, panelFill, shadowUnder } from "./basics"

export const plant = (sketch: Sketch, { x, y, h }: { x: number; y: number; h: number }): string => {
  const pot = panelFill(sketch, "#b9714f")
  const leaf = (angle: number, k: number, fill: string): string =>
    path({
      d: "M0 0C-26 -40 -22 -104 0 -150C22 -104 26 -40 0 0Z",
      fill,
      transform: `rotate(${n(angle)}) scale(${n(k)} ${n(k)})`,
    })
  const greens = ["#5f7a52", "#748f61", "#4e6847"]
  const leaves = [-62, 58, -40, 38, -20, 20, 0]
    .map((angle, i) => leaf(angle, 3.1 - Math.abs(angle) / 60, greens[i % 3] ?? "#5f7a52"))
    .join("")
  const art =
    path({ d: "M-130 -230H130L104 0H-104Z", fill: pot }) +
    rect({ x: -142, y: -252, width: 284, height: 44, rx: 8, fill: pot }) +
    group({ transform: "translate(0 -240)" }, leaves)
  return (
    shadowUnder(sketch, { x, y, w: h * 0.3 }) +
    group(
      {
        transform: `translate(${n(x)} ${n(y)}) scale(${String(Math.round((h / 720) * 1000) / 1000)})`,
      },
      art,
    )
  )
}

export const picture = (sketch: Sketch, { x, y, w, h }: Box, color: string): string =>
  rect({ x: x + 14, y: y + 20, width: w, height: h, fill: "#2e1f14", fillOpacity: 0.14 }) +
  rect({ x, y, width: w, height: h, fill: "#8a6a48" }) +
  rect({ x: x + 18, y: y + 18, width: w - 36, height: h - 36, fill: "#f7f1e4" }) +
  circle({ cx: x + w * 0.58, cy: y + h * 0.38, r: w * 0.16, fill: color }) +
  path({
    d: `M${n(x + w * 0.16)} ${n(y + h * 0.76)}C${n(x + w * 0.34)} ${n(y + h * 0.48)} ${n(x + w * 0.6)} ${n(y + h * 0.84)} ${n(x + w * 0.84)} ${n(y + h * 0.62)}V${n(y + h * 0.84)}H${n(x + w * 0.16)}Z`,
    fill: panelFill(sketch, "#8fa08a"),
  })

export const windowFrame = (sketch: Sketch, { x, y, w, h }: Box): string => {
  const sky = linear(sketch, "down", [
    [0, "#cfe2ea"],
    [0.7, "#f5ecd8"],
    [1, "#dfe3c8"],
  ])
  const frame = { fill: "none", stroke: "#fbf7ee", strokeWidth: 36 }
  return (
    rect({ x, y, width: w, height: h, fill: sky }) +
    path({
      d: `M${n(x)} ${n(y + h * 0.8)}q${n(w * 0.25)} -120 ${n(w * 0.5)} -30t${n(w * 0.5)} -20V${n(y + h)}H${n(x)}Z`,
      fill: "#a9b894",
    }) +
    rect({ x, y, width: w, height: h, ...frame }) +
    path({ d: `M${n(x + w / 2)} ${n(y)}v${n(h)}`, ...frame }) +
    rect({ x: x - 40, y: y + h, width: w + 80, height: 40, rx: 6, fill: "#f6f0e4" })
  )
}

export const towel = (sketch: Sketch, { x, y, w, h }: Box, color: string): string => {
  const fill = linear(sketch, "right", [
    [0, darker(color, 0.12)],
    [0.25, lighter(color, 0.3)],
    [0.5, color],
    [0.75, lighter(color, 0.18)],
    [1, darker(color, 0.16)],
  ])
  return (
    rect({ x: x - 20, y: y - 8, width: w + 40, height: 16, rx: 8, fill: "#a08a68" }) +
    rect({ x, y: y - 4, width: w, height: h, rx: 8, fill }) +
    rect({ x, y: y + h * 0.8, width: w, height: h * 0.05, fill: "#ffffff", fillOpacity: 0.5 })
  )
}

export const basket = (sketch: Sketch, x: number, color: string): string => {
  const weave = Array.from(
    { length: 6 },
    (_, i) => `M${n(x - 210 + i * 8)} ${n(-380 + i * 62)}H${n(x + 210 - i * 8)}`,
  ).join("")
  return (
    shadowUnder(sketch, { x, y: 0, w: 420 }) +
    path({
      d: `M${n(x - 190)} -420c30 -90 90 -60 130 -80s110 -10 150 20s70 20 100 60Z`,
      fill: panelFill(sketch, color),
    }) +
    path({
      d: `M${n(x - 220)} -420H${n(x + 220)}L${n(x + 170)} 0H${n(x - 170)}Z`,
      fill: panelFill(sketch, "#c9a878"),
    }) +
    path({ d: weave, fill: "none", stroke: "#8f6f46", strokeOpacity: 0.5, strokeWidth: 9 })
  )
}
