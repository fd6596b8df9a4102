import type { DrawingOf } from "../drawing"
import type { KindOf } from "../kind"
import { gamepad } from "./gamepad"
import { handheld } from "./handheld-console"
import { block } from "../primitives/block"
import { DARK, GLASS_BLACK, paintOf } from "../primitives/paint"
import { slots } from "../primitives/panel"
import { revolve } from "../primitives/revolve"
import { type Sketch, face, frontFace, sideFace } from "../primitives/sketch"
import { circle, rect } from "../primitives/svg"

type GameConsole = DrawingOf<"game-console">

const tower = (sketch: Sketch, { size, tone }: GameConsole): void => {
  const { width: w, height: h, depth: d } = size
  const paint = paintOf(tone)
  block(sketch, { y: 0, w: w * 1.3, h: 12, d: d * 0.7, radius: 40, axis: "y", paint: DARK })
  block(sketch, {
    y: 12,
    w: w * 0.62,
    h: h - 24,
    d: d * 0.96,
    radius: 10,
    axis: "y",
    paint: GLASS_BLACK,
  })
  for (const side of [-1, 1]) {
    block(sketch, {
      x: side * w * 0.38,
      y: 10,
      w: w * 0.24,
      h: h - 10,
      d,
      radius: 46,
      axis: "x",
      paint,
    })
  }
  frontFace(
    sketch,
    [-w * 0.26, h * 0.9, d * 0.481],
    rect({ x: w * 0.02, y: 0, width: w * 0.03, height: h * 0.74, rx: 2, fill: "#8fc4e0" }) +
      rect({ x: w * 0.2, y: h * 0.1, width: w * 0.07, height: h * 0.4, rx: 3, fill: "#0a0a0b" }) +
      circle({ cx: w * 0.4, cy: h * 0.66, r: w * 0.04, fill: "#d9d2c4" }) +
      rect({ x: w * 0.37, y: h * 0.74, width: w * 0.06, height: h * 0.05, rx: 2, fill: "#77797a" }),
  )
  sideFace(
    sketch,
    [w * 0.5 + 0.5, h * 0.84, d * 0.2],
    slots({ x: 0, y: 0, w: d * 0.4, h: h * 0.3, step: 16 }),
  )
  gamepad(sketch, [w * 1.9, 40, d * 0.3], paint)
}

const flat = (sketch: Sketch, { size, tone }: GameConsole): void => {
  const { width: w, height: h, depth: d } = size
  const paint = paintOf(tone)
  for (const x of [-1, 1]) {
    for (const z of [-1, 1]) {
      revolve(sketch, {
        at: [x * w * 0.42, 0, z * d * 0.4],
        profile: [
          [0, 12],
          [8, 12],
        ],
        paint: DARK,
      })
    }
  }
  block(sketch, { y: 6, w, h: h * 0.4, d, radius: 14, axis: "y", paint: DARK })
  block(sketch, {
    y: 6 + h * 0.4,
    w: w * 1.01,
    h: h * 0.6 - 6,
    d: d * 1.01,
    radius: 14,
    axis: "y",
    paint,
  })
  const z = d / 2 + 1.8
  frontFace(
    sketch,
    [-w / 2, 6 + h * 0.4, z],
    rect({ x: w * 0.1, y: h * 0.1, width: w * 0.34, height: 4, rx: 2, fill: "#8a8d8e" }) +
      rect({ x: w * 0.6, y: h * 0.08, width: 22, height: 8, rx: 3, fill: "#8a8d8e" }) +
      rect({ x: w * 0.7, y: h * 0.08, width: 22, height: 8, rx: 3, fill: "#8a8d8e" }) +
      circle({ cx: w * 0.9, cy: h * 0.16, r: 6, fill: "#e07a3a" }),
  )
  face(
    sketch,
    { at: [-w / 2, h + 0.5, -d / 2], right: [1, 0, 0], down: [0, 0, 1] },
    slots({ x: w * 0.08, y: d * 0.1, w: w * 0.36, h: d * 0.3, step: 13 }) +
      circle({ cx: w * 0.74, cy: d * 0.34, r: 22, fill: "#ffffff", fillOpacity: 0.16 }),
  )
  gamepad(sketch, [w * 0.2, 40, d * 0.5 + 92], paint)
}

export const gameConsole: KindOf<"game-console"> = {
  name: { ru: "Игровая консоль", en: "Game console" },
  family: "digital",
  draw: (sketch, drawing) => {
    if (drawing.shape === "tower") tower(sketch, drawing)
    else if (drawing.shape === "flat") flat(sketch, drawing)
    else handheld(sketch, drawing)
  },
  front: { yaw: 0, pitch: 12 },
  angle: { yaw: 34, pitch: 24 },
  third: {
    name: "detail",
    camera: { yaw: 12, pitch: 30 },
    alt: { ru: "управление крупно", en: "close-up of the controls" },
    focus: ({ size, shape }) => {
      if (shape === "tower") return { at: [size.width * 1.9, 40, size.depth * 0.3], span: 250 }
      if (shape === "flat") return { at: [size.width * 0.2, 40, size.depth * 0.5 + 92], span: 270 }
      return { at: [size.width * 0.3, size.height * 0.55, 0], span: size.width * 0.6 }
    },
  },
  footprints: ({ size, shape }) => {
    if (shape === "tower") {
      return [
        { w: size.width * 1.28, d: size.depth * 0.7 },
        { x: size.width * 1.9, z: size.depth * 0.36, w: 140, d: 60, round: true },
      ]
    }
    if (shape === "flat") {
      return [
        { w: size.width * 0.98, d: size.depth * 0.98 },
        { x: size.width * 0.2, z: size.depth * 0.5 + 98, w: 140, d: 60, round: true },
      ]
    }
    return [{ z: -10, w: size.width * 0.96, d: 40 }]
  },
  room: () => ({ name: "sideboard" }),
}
