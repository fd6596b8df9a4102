import type { DrawingOf } from "../drawing"
import type { KindOf } from "../kind"
import { clearVessel, filling } from "./glassware"
import { jar } from "./jug-blender"
import { scale } from "./measure"
import { block } from "../primitives/block"
import { glyph } from "../primitives/glyph"
import { CHROME, DARK, type Paint, paintOf } from "../primitives/paint"
import { revolve } from "../primitives/revolve"
import { type Sketch, frontFace } from "../primitives/sketch"

type Blender = DrawingOf<"blender">

const shaft = (sketch: Sketch, { size, tone }: Blender): void => {
  const { width: w, height: h } = size
  const paint = paintOf(tone)
  const r = w * 0.46
  const steel: Paint = CHROME
  revolve(sketch, {
    at: [0, 0, 0],
    profile: [
      [0, r * 1.02],
      [14, r * 1.05],
      [26, r * 0.9],
      [52, r * 0.46],
      [70, r * 0.36],
    ],
    paint: steel,
    smooth: true,
  })
  revolve(sketch, {
    at: [0, 68, 0],
    profile: [
      [0, r * 0.36],
      [h * 0.34, r * 0.4],
    ],
    paint: steel,
  })
  const grip = 66 + h * 0.34
  revolve(sketch, {
    at: [0, grip, 0],
    profile: [
      [0, r * 0.66],
      [18, r * 0.72],
    ],
    paint: DARK,
  })
  const tall = h - grip - 40
  revolve(sketch, {
    at: [0, grip + 18, 0],
    profile: [
      [0, r * 0.72],
      [tall * 0.3, r * 0.62],
      [tall * 0.7, r * 0.7],
      [tall, r * 0.76],
    ],
    paint,
    smooth: true,
  })
  revolve(sketch, {
    at: [0, grip + 18 + tall, 0],
    profile: [
      [0, r * 0.77],
      [14, r * 0.72],
      [22, r * 0.5],
    ],
    paint: DARK,
    smooth: true,
  })
}

const grip = (sketch: Sketch, { size }: Blender): void => {
  const { width: w, height: h } = size
  const r = w * 0.46
  const grip = 66 + h * 0.34
  const tall = h - grip - 40
  const z = r * 0.66
  block(sketch, {
    y: grip + 18 + tall * 0.5,
    z,
    w: r * 0.5,
    h: tall * 0.3,
    d: 12,
    radius: r * 0.2,
    axis: "z",
    paint: DARK,
  })
  frontFace(
    sketch,
    [0, grip + 18 + tall * 0.72, z + 7],
    glyph("power", { x: 0, y: 0, size: r * 0.3, color: "#f0b26a" }),
  )
  const cup = [w * 1.75, 0, -20] as const
  filling(sketch, {
    at: [cup[0], 6, cup[2]],
    profile: [
      [0, w * 0.56],
      [h * 0.2, w * 0.6],
    ],
    color: "#d6a54a",
  })
  clearVessel(sketch, {
    at: cup,
    profile: [
      [0, w * 0.6],
      [h * 0.24, w * 0.65],
      [h * 0.46, w * 0.72],
    ],
  })
  frontFace(sketch, [cup[0] - 10, 8, cup[2] + w * 0.6], scale(0, h * 0.44))
}

const hand = (sketch: Sketch, drawing: Blender): void => {
  shaft(sketch, drawing)
  grip(sketch, drawing)
}

export const blender: KindOf<"blender"> = {
  name: { ru: "Блендер", en: "Blender" },
  family: "kitchen",
  draw: (sketch, drawing) => {
    if (drawing.shape === "jar") jar(sketch, drawing)
    else hand(sketch, drawing)
  },
  front: { yaw: 0, pitch: 7 },
  angle: { yaw: 30, pitch: 22 },
  third: {
    name: "detail",
    camera: { yaw: 14, pitch: 18 },
    alt: { ru: "управление крупно", en: "close-up of the controls" },
    focus: ({ size, shape }) =>
      shape === "jar"
        ? { at: [0, size.height * 0.2, 0], span: size.width * 1.5 }
        : { at: [0, size.height * 0.72, 0], span: size.width * 3.2 },
  },
  footprints: ({ size, shape }) => {
    const w = size.width
    if (shape === "jar") return [{ w: w * 0.94, d: size.depth * 0.94 }]
    return [
      { w: w * 0.94, d: w * 0.94, round: true },
      { x: w * 1.75, z: -20, w: w * 1.2, d: w * 1.2, round: true },
    ]
  },
  room: () => ({ name: "counter" }),
}
