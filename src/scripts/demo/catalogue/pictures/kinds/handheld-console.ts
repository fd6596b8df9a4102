import type { DrawingOf } from "../drawing"
import { cross, keys, stick } from "./gamepad"
import { block } from "../primitives/block"
import { DARK, type Paint, paintOf } from "../primitives/paint"
import { glare } from "../primitives/reflections"
import { type Sketch, face, linear } from "../primitives/sketch"
import { circle, path, rect } from "../primitives/svg"
import type { Vector } from "../primitives/vector"

type GameConsole = DrawingOf<"game-console">

/** The handheld stands on its rear leg, leaning back a little. */
export const handheld = (sketch: Sketch, { size, tone }: GameConsole): void => {
  const { width: w, height: h } = size
  const paint = paintOf(tone)
  const accent: Paint = { color: tone === "red" ? "#5f86a6" : "#c0714f", surface: "enamel" }
  const hinge = { pivot: [0, 0, 0] as Vector, degrees: -16, axis: "x" as const }
  block(sketch, {
    y: 0,
    z: -34,
    w: w * 0.2,
    h: h * 0.5,
    d: 4,
    paint: DARK,
    hinge: { ...hinge, degrees: 14 },
  })
  block(sketch, { y: 0, w: w * 0.66, h, d: 14, radius: 4, axis: "z", paint: DARK, hinge })
  for (const [side, color] of [
    [-1, paint],
    [1, accent],
  ] as const) {
    const grip = {
      x: side * w * 0.415,
      y: 0,
      w: w * 0.17,
      h,
      d: 20,
      radius: w * 0.07,
      axis: "z" as const,
      paint: color,
      hinge,
    }
    block(sketch, grip)
  }
  const up: Vector = [0, Math.cos(0.279), -Math.sin(0.279)]
  const out = 10.6
  const at = (x: number, z: number): Vector => [
    x,
    up[1] * h + Math.sin(0.279) * z,
    up[2] * h + Math.cos(0.279) * z,
  ]
  const down: Vector = [0, -up[1], -up[2]]
  const sky = linear(sketch, "down", [
    [0, "#7fb0c4"],
    [0.6, "#f0d9a8"],
    [1, "#e2a866"],
  ])
  const sw = w * 0.62
  const tall = h - 16
  const picture =
    rect({ width: sw, height: tall, fill: sky }) +
    path({
      d: `M0 ${String(tall * 0.7)}L${String(sw * 0.2)} ${String(tall * 0.46)}L${String(sw * 0.36)} ${String(tall * 0.66)}L${String(sw * 0.6)} ${String(tall * 0.36)}L${String(sw)} ${String(tall * 0.72)}V${String(tall)}H0Z`,
      fill: "#6f8f6d",
    }) +
    rect({ y: tall * 0.82, width: sw, height: tall * 0.18, fill: "#8a5f3a" }) +
    [0.24, 0.3, 0.36]
      .map((t) => circle({ cx: sw * t, cy: tall * 0.72, r: 3, fill: "#f2c14e" }))
      .join("") +
    rect({ x: sw * 0.46, y: tall * 0.72, width: 9, height: 12, rx: 3, fill: "#b8503c" }) +
    glare(sketch, { w: sw, h: tall })
  face(
    sketch,
    { at: at(-sw / 2, 7.6), right: [1, 0, 0], down: [down[0], down[1], down[2]] },
    rect({ x: -5, y: 3, width: sw + 10, height: h - 6, rx: 4, fill: "#141516" }) +
      `<g transform="translate(0 8)">${picture}</g>`,
  )
  face(
    sketch,
    { at: at(-w * 0.415, out), right: [1, 0, 0], down },
    stick(0, h * 0.28, w * 0.034) + cross(0, h * 0.62, w * 0.028),
  )
  face(
    sketch,
    { at: at(w * 0.415, out), right: [1, 0, 0], down },
    stick(0, h * 0.64, w * 0.034) + keys(sketch, { x: 0, y: h * 0.28, s: w * 0.034 }),
  )
}
