import type { DrawingOf } from "../drawing"
import type { KindOf } from "../kind"
import { block } from "../primitives/block"
import { CHROME, DARK, OFF_WHITE, paintOf, WOOD } from "../primitives/paint"
import { digits } from "../primitives/seven-segment"
import { display } from "../primitives/panel"
import { glyph } from "../primitives/glyph"
import { knob } from "../primitives/grips"
import { revolve } from "../primitives/revolve"
import { blur, frontFace, linear, type Sketch } from "../primitives/sketch"
import { path } from "../primitives/svg"
import type { Vector } from "../primitives/vector"
import { clearVessel, filling } from "./glassware"

type Humidifier = DrawingOf<"humidifier">

const mist = (sketch: Sketch, at: Vector, w: number): void => {
  const fill = linear(sketch, { from: [0, 0], to: [0, -w * 1.5] }, [
    [0, "#ffffff", 0.9],
    [0.5, "#f4f8f8", 0.55],
    [1, "#ffffff", 0],
  ])
  const k = Math.round(w) / 100
  frontFace(
    sketch,
    at,
    path({
      d: "M-10 0C-26 -40 8 -66 -14 -104C-20 -128 10 -150 34 -146C66 -140 60 -112 40 -96C16 -76 30 -40 10 0Z",
      fill,
      filter: blur(sketch, 6),
      transform: `scale(${String(k)})`,
    }),
  )
}

const drop = (sketch: Sketch, { size, tone }: Humidifier): void => {
  const { width: w, height: h } = size
  const paint = paintOf(tone)
  const r = w / 2
  revolve(sketch, {
    at: [0, 0, 0],
    profile: [
      [0, r * 0.8],
      [h * 0.05, r * 0.84],
    ],
    paint: WOOD,
  })
  revolve(sketch, {
    at: [0, h * 0.05, 0],
    profile: [
      [0, r * 0.84],
      [h * 0.12, r * 0.98],
      [h * 0.3, r],
      [h * 0.5, r * 0.86],
      [h * 0.7, r * 0.58],
      [h * 0.86, r * 0.3],
      [h * 0.92, r * 0.2],
    ],
    paint,
    smooth: true,
  })
  revolve(sketch, {
    at: [0, h * 0.96, 0],
    profile: [
      [0, r * 0.21],
      [h * 0.03, r * 0.17],
    ],
    paint: CHROME,
    cap: DARK,
  })
  frontFace(
    sketch,
    [0, h * 0.2, r * 0.99],
    digits({
      text: "45",
      x: -22,
      y: -12,
      height: 26,
      color: tone === "white" || tone === "sand" ? "#7d8f94" : "#f6efe0",
    }),
  )
  mist(sketch, [0, h * 0.98, 0], w * 0.5)
}

const cube = (sketch: Sketch, { size, tone }: Humidifier): void => {
  const { width: w, height: h, depth: d } = size
  const paint = paintOf(tone)
  block(sketch, { y: 0, w: w * 0.94, h: 10, d: d * 0.94, radius: 44, axis: "y", paint: DARK })
  block(sketch, { y: 8, w, h: h * 0.36, d, radius: 50, axis: "y", paint })
  const r = Math.min(w, d) * 0.47
  filling(sketch, {
    at: [0, h * 0.38, 0],
    profile: [
      [0, r * 0.9],
      [h * 0.28, r * 0.9],
    ],
    color: "#b5d0d6",
  })
  clearVessel(sketch, {
    at: [0, h * 0.38, 0],
    profile: [
      [0, r * 0.98],
      [h * 0.5, r * 0.98],
    ],
  })
  revolve(sketch, {
    at: [0, h * 0.87, 0],
    profile: [
      [0, r * 1.0],
      [h * 0.06, r * 0.99],
      [h * 0.1, r * 0.8],
    ],
    paint: OFF_WHITE,
  })
  revolve(sketch, {
    at: [0, h * 0.965, 0],
    profile: [
      [0, 26],
      [h * 0.035, 20],
    ],
    paint: DARK,
  })
  const z = d / 2 + 0.5
  frontFace(
    sketch,
    [0, h * 0.2, z],
    display(sketch, { x: -w * 0.32, y: -h * 0.07, w: w * 0.3, h: h * 0.14, text: "52" }) +
      glyph("leaf", { x: w * 0.34, y: 0, size: 22, color: "#7d8f94" }),
  )
  knob(sketch, {
    at: [w * 0.14, h * 0.2, z],
    r: h * 0.075,
    depth: 14,
    paint: CHROME,
    turn: -20,
    pointer: "#3b2c22",
  })
  mist(sketch, [0, h, 0], w * 0.5)
}

export const humidifier: KindOf<"humidifier"> = {
  name: { ru: "Увлажнитель воздуха", en: "Humidifier" },
  family: "climate",
  draw: (sketch, drawing) => {
    if (drawing.shape === "drop") drop(sketch, drawing)
    else cube(sketch, drawing)
  },
  front: { yaw: 0, pitch: 7 },
  angle: { yaw: 30, pitch: 24 },
  third: {
    name: "detail",
    camera: { yaw: 12, pitch: 14 },
    alt: { ru: "индикатор крупно", en: "close-up of the indicator" },
    focus: ({ size }) => ({ at: [0, size.height * 0.3, size.depth * 0.3], span: size.width * 1.2 }),
  },
  footprints: ({ size, shape }) => [
    shape === "drop"
      ? { w: size.width * 0.82, d: size.width * 0.82, round: true }
      : { w: size.width * 0.94, d: size.depth * 0.94 },
  ],
  room: () => ({ name: "sideboard" }),
}
