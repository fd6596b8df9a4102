import { lighter } from "../primitives/paint"
import { type Sketch, linear, radial } from "../primitives/sketch"
import { circle, path, rect } from "../primitives/svg"
import { n, panelFill, shadowUnder } from "./basics"

export const floorLamp = (sketch: Sketch, x: number, h: number): string => {
  const glow = radial(sketch, {}, [
    [0, "#fff3cf", 0.75],
    [1, "#fff3cf", 0],
  ])
  const shade = linear(sketch, "right", [
    [0, "#f8ecd2"],
    [0.5, "#f3dfb6"],
    [1, "#d9bf90"],
  ])
  return (
    shadowUnder(sketch, { x, y: 0, w: 300 }) +
    circle({ cx: x, cy: -h + 120, r: 520, fill: glow }) +
    rect({ x: x - 9, y: -h + 180, width: 18, height: h - 190, fill: "#5a4a3a" }) +
    rect({ x: x - 130, y: -18, width: 260, height: 18, rx: 9, fill: "#5a4a3a" }) +
    path({
      d: `M${n(x - 130)} ${n(-h)}H${n(x + 130)}L${n(x + 190)} ${n(-h + 270)}H${n(x - 190)}Z`,
      fill: shade,
    })
  )
}

export const armchair = (sketch: Sketch, x: number, color: string): string => {
  const cloth = panelFill(sketch, color)
  const seat = panelFill(sketch, lighter(color, 0.14))
  return (
    shadowUnder(sketch, { x, y: 0, w: 820 }) +
    [-300, 270]
      .map((dx) => path({ d: `M${n(x + dx)} -170h34l-10 170h-14Z`, fill: "#7d5c3c" }))
      .join("") +
    rect({ x: x - 320, y: -880, width: 640, height: 640, rx: 120, fill: cloth }) +
    rect({ x: x - 290, y: -480, width: 580, height: 190, rx: 60, fill: seat }) +
    rect({ x: x - 400, y: -620, width: 140, height: 470, rx: 66, fill: cloth }) +
    rect({ x: x + 260, y: -620, width: 140, height: 470, rx: 66, fill: cloth }) +
    rect({ x: x - 300, y: -310, width: 600, height: 150, rx: 20, fill: cloth })
  )
}

export const sofa = (sketch: Sketch, x: number, color: string): string => {
  const cloth = panelFill(sketch, color)
  const seat = panelFill(sketch, lighter(color, 0.14))
  return (
    shadowUnder(sketch, { x, y: 0, w: 2000 }) +
    [-840, 800]
      .map((dx) => rect({ x: x + dx, y: -120, width: 40, height: 120, fill: "#7d5c3c" }))
      .join("") +
    rect({ x: x - 880, y: -800, width: 1760, height: 600, rx: 90, fill: cloth }) +
    [-780, 20]
      .map((dx) => rect({ x: x + dx, y: -450, width: 760, height: 190, rx: 60, fill: seat }))
      .join("") +
    [-980, 790]
      .map((dx) => rect({ x: x + dx, y: -600, width: 190, height: 500, rx: 80, fill: cloth }))
      .join("") +
    rect({ x: x - 830, y: -280, width: 1660, height: 170, rx: 20, fill: cloth }) +
    rect({
      x: x - 640,
      y: -660,
      width: 340,
      height: 300,
      rx: 60,
      fill: panelFill(sketch, "#d9a86a"),
      transform: `rotate(-8 ${n(x - 470)} -510)`,
    })
  )
}
