import type { DrawingOf } from "../drawing"
import type { KindOf } from "../kind"
import { head } from "./fan-head"
import { block } from "../primitives/block"
import { CHROME, DARK, paintOf } from "../primitives/paint"
import { button, slots } from "../primitives/panel"
import { revolve } from "../primitives/revolve"
import { digits } from "../primitives/seven-segment"
import { type Sketch, frontFace } from "../primitives/sketch"
import { tube } from "../primitives/tube"

type Fan = DrawingOf<"fan">

const standing = (sketch: Sketch, { size, tone, shape }: Fan): void => {
  const { width: w, height: h } = size
  const paint = paintOf(tone)
  const r = w / 2
  const base = shape === "desk" ? r * 0.62 : r * 0.86
  const y = h - r
  revolve(sketch, {
    at: [0, 0, -r * 0.3],
    profile: [
      [0, base],
      [14, base],
      [28, base * 0.9],
      [36, base * 0.3],
    ],
    paint,
    smooth: false,
  })
  tube(sketch, {
    points: [
      [0, 30, -r * 0.3],
      [0, y, -r * 0.4],
    ],
    width: shape === "desk" ? 34 : 28,
    paint: shape === "desk" ? paint : CHROME,
    straight: true,
  })
  if (shape === "stand") {
    revolve(sketch, {
      at: [0, h * 0.4, -r * 0.36],
      profile: [
        [0, 24],
        [46, 26],
      ],
      paint: DARK,
    })
    block(sketch, {
      y: y - r * 1.0 - 130,
      z: -r * 0.3,
      w: 84,
      h: 130,
      d: 60,
      radius: 22,
      axis: "y",
      paint,
    })
    frontFace(
      sketch,
      [0, y - r - 34, -r * 0.3 + 31],
      [0, 1, 2].map((i) => button(sketch, { x: 0, y: i * 32, r: 10, paint: DARK })).join(""),
    )
  } else {
    frontFace(
      sketch,
      [0, 24, -r * 0.3 + base * 0.94],
      [-1, 0, 1].map((i) => button(sketch, { x: i * 30, y: 0, r: 9, paint: DARK })).join(""),
    )
  }
  head(sketch, { y, r, paint })
}

const tower = (sketch: Sketch, { size, tone }: Fan): void => {
  const { width: w, height: h, depth: d } = size
  const paint = paintOf(tone)
  revolve(sketch, {
    at: [0, 0, 0],
    profile: [
      [0, w * 0.74],
      [16, w * 0.74],
      [26, w * 0.66],
    ],
    paint: DARK,
  })
  revolve(sketch, {
    at: [0, 26, 0],
    profile: [
      [0, w * 0.2],
      [30, w * 0.2],
    ],
    paint: CHROME,
  })
  block(sketch, { y: 52, w, h: h - 52, d, radius: d * 0.42, axis: "y", paint })
  const z = d / 2 + 0.5
  frontFace(
    sketch,
    [0, h - 150, z],
    slots({ x: -w * 0.1, y: 0, w: w * 0.2, h: h * 0.66, step: 15 }) +
      digits({
        text: "24",
        x: -20,
        y: -100,
        height: 34,
        color: tone === "black" ? "#f6efe0" : "#5a4d42",
      }),
  )
  revolve(sketch, {
    at: [0, h, 0],
    profile: [
      [0, w * 0.24],
      [8, w * 0.22],
    ],
    paint: DARK,
  })
}

export const fan: KindOf<"fan"> = {
  name: { ru: "Вентилятор", en: "Fan" },
  family: "climate",
  draw: (sketch, drawing) => {
    if (drawing.shape === "tower") tower(sketch, drawing)
    else standing(sketch, drawing)
  },
  front: { yaw: 0, pitch: 6 },
  angle: { yaw: 34, pitch: 14 },
  third: {
    name: "detail",
    camera: { yaw: 20, pitch: 8 },
    alt: { ru: "верхняя часть крупно", en: "close-up of the upper part" },
    focus: ({ size, shape }) =>
      shape === "tower"
        ? { at: [0, size.height * 0.8, 0], span: size.height * 0.5 }
        : { at: [0, size.height - size.width / 2, 0], span: size.width * 1.08 },
  },
  footprints: ({ size, shape }) => {
    const w = shape === "tower" ? size.width * 1.46 : size.width * (shape === "desk" ? 0.6 : 0.84)
    return [{ z: shape === "tower" ? 0 : -size.width * 0.15, w, d: w, round: true }]
  },
  room: ({ shape }) => ({ name: shape === "desk" ? "sideboard" : "living-floor" }),
}
