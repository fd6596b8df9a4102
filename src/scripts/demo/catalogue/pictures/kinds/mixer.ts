import type { DrawingOf } from "../drawing"
import type { KindOf } from "../kind"
import { stand } from "./stand-mixer"
import { whisk } from "./whisk"
import { block } from "../primitives/block"
import { CHROME, DARK, paintOf, trimFor } from "../primitives/paint"
import { revolve } from "../primitives/revolve"
import { type Sketch, frontFace, sideFace } from "../primitives/sketch"
import { rect } from "../primitives/svg"
import { tube } from "../primitives/tube"

type Mixer = DrawingOf<"mixer">

const hand = (sketch: Sketch, { size, tone }: Mixer): void => {
  const { width: w, height: h, depth: d } = size
  const paint = paintOf(tone)
  const trim = trimFor(tone)
  const low = h * 0.5
  for (const x of [-w * 0.27, -w * 0.09]) whisk(sketch, [x, 0, 0], { r: w * 0.085, h: h * 0.46 })
  block(sketch, {
    x: -w * 0.02,
    y: low,
    w: w * 0.94,
    h: h * 0.26,
    d: d * 0.9,
    radius: h * 0.11,
    axis: "z",
    paint,
  })
  frontFace(
    sketch,
    [-w * 0.4, low + h * 0.16, d * 0.45 + 0.5],
    rect({ width: w * 0.6, height: 5, rx: 2.5, fill: "#ffffff", fillOpacity: 0.55 }),
  )
  for (const x of [-w * 0.27, -w * 0.09]) {
    revolve(sketch, {
      at: [x, low - 14, 0],
      profile: [
        [0, 15],
        [20, 18],
      ],
      paint: DARK,
    })
  }
  tube(sketch, {
    points: [
      [-w * 0.34, low + h * 0.22, 0],
      [-w * 0.36, h * 0.93, 0],
      [-w * 0.1, h * 0.97, 0],
      [w * 0.28, h * 0.95, 0],
      [w * 0.41, h * 0.86, 0],
      [w * 0.4, low + h * 0.2, 0],
    ],
    width: h * 0.1,
    paint: trim,
  })
  block(sketch, {
    x: -w * 0.24,
    y: h * 0.955,
    w: w * 0.16,
    h: h * 0.055,
    d: 34,
    radius: 10,
    axis: "z",
    paint: CHROME,
  })
  sideFace(
    sketch,
    [w * 0.45, low + h * 0.2, d * 0.3],
    rect({ width: d * 0.6, height: h * 0.1, rx: 8, fill: "#1a120c", fillOpacity: 0.25 }),
  )
}

export const mixer: KindOf<"mixer"> = {
  name: { ru: "Миксер", en: "Mixer" },
  family: "kitchen",
  draw: (sketch, drawing) => {
    if (drawing.shape === "stand") stand(sketch, drawing)
    else hand(sketch, drawing)
  },
  front: { yaw: 0, pitch: 8 },
  angle: { yaw: 34, pitch: 20 },
  third: {
    name: "detail",
    camera: { yaw: 18, pitch: 24 },
    alt: { ru: "венчик крупно", en: "close-up of the whisk" },
    focus: ({ size, shape }) =>
      shape === "stand"
        ? { at: [-size.width * 0.16, size.height * 0.5, 0], span: size.width * 0.86 }
        : { at: [-size.width * 0.16, size.height * 0.3, 0], span: size.height * 0.8 },
  },
  footprints: ({ size, shape }) =>
    shape === "stand"
      ? [{ w: size.width * 0.96, d: size.depth * 0.8 }]
      : [-0.27, -0.09].map((x) => ({ x: size.width * x, w: 44, d: 44, round: true })),
  room: () => ({ name: "counter" }),
}
