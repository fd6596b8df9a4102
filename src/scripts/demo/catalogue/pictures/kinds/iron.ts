import type { DrawingOf } from "../drawing"
import type { KindOf } from "../kind"
import { generator } from "./steam-station"
import { glyph } from "../primitives/glyph"
import { knob } from "../primitives/grips"
import { CHROME, DARK, type Paint, paintOf } from "../primitives/paint"
import { revolve } from "../primitives/revolve"
import { type Sketch, frontFace } from "../primitives/sketch"
import { loft } from "../primitives/solid"
import { tube } from "../primitives/tube"
import type { Point, Vector } from "../primitives/vector"

type Iron = DrawingOf<"iron">

/** Seen from above, nose to the left: straight heel, two long curves to the tip. */
const sole = (length: number, width: number): Point[] => {
  const side = Array.from({ length: 13 }, (_, index): Point => {
    const t = index / 12
    return [
      length * (t - 0.5),
      (width / 2) * Math.min(1, Math.sin(Math.min(1, t * 1.35) * (Math.PI / 2)) ** 0.8),
    ]
  })
  return [
    ...side,
    ...side
      .slice(1)
      .reverse()
      .map(([x, z]): Point => [x, -z]),
  ]
}

const layer = (
  length: number,
  width: number,
  { y, x = 0, base = 0 }: { y: number; x?: number; base?: number },
): Vector[] => sole(length, width).map(([a, b]): Vector => [a + x, y + base, b])

type Section = readonly [long: number, wide: number, up: number, shift?: number]

const body = (
  sketch: Sketch,
  { l, w, h, base }: { l: number; w: number; h: number; base: number },
  paint: Paint,
): void => {
  const at = ([k, wide, y, x = 0]: Section): Vector[] =>
    layer(l * k, w * wide, { y: h * y, x: l * x, base })
  loft(sketch, [at([1, 1, 0]), at([1, 1, 0.05])], CHROME)
  loft(sketch, [at([0.985, 0.98, 0.05]), at([0.98, 0.97, 0.1])], DARK)
  loft(
    sketch,
    [
      at([0.98, 0.97, 0.1]),
      at([0.95, 0.93, 0.18, 0.01]),
      at([0.88, 0.82, 0.27, 0.03]),
      at([0.78, 0.66, 0.36, 0.07]),
      at([0.66, 0.5, 0.43, 0.12]),
    ],
    paint,
  )
  const clear: Paint = { color: "#bfd5d8", surface: "gloss" }
  loft(sketch, [at([0.5, 0.34, 0.43, -0.06]), at([0.4, 0.24, 0.49, -0.03])], clear)
}

const iron3d = (sketch: Sketch, { size, tone, station }: Iron, base: number): void => {
  const { width: l, height: h, depth: w } = size
  const paint = paintOf(tone)
  body(sketch, { l, w, h, base }, paint)
  const up = (y: number): number => base + h * y
  tube(sketch, {
    points: [
      [l * 0.42, up(0.3), 0],
      [l * 0.46, up(0.62), 0],
      [l * 0.36, up(0.86), 0],
      [l * 0.08, up(0.93), 0],
      [-l * 0.14, up(0.86), 0],
      [-l * 0.2, up(0.66), 0],
      [-l * 0.2, up(0.44), 0],
    ],
    width: h * 0.17,
    paint,
  })
  tube(sketch, {
    points: [
      [l * 0.34, up(0.875), 0],
      [l * 0.08, up(0.95), 0],
      [-l * 0.1, up(0.9), 0],
    ],
    width: h * 0.1,
    paint: DARK,
  })
  revolve(sketch, {
    at: [-l * 0.16, up(0.9), 0],
    axis: [-0.4, 1, 0],
    profile: [
      [0, h * 0.055],
      [h * 0.06, h * 0.045],
    ],
    paint: { color: "#d98a4a", surface: "gloss" },
  })
  knob(sketch, {
    at: [l * 0.12, up(0.44), w * 0.2],
    r: h * 0.1,
    depth: 14,
    paint: CHROME,
    turn: 60,
    pointer: "#3b2c22",
  })
  frontFace(
    sketch,
    [-l * 0.12, up(0.2), w * 0.44],
    glyph("drop", { x: 0, y: 0, size: 20, color: "#f6efe0" }),
  )
  if (station) return
  tube(sketch, {
    points: [
      [l * 0.46, up(0.72), 0],
      [l * 0.62, up(0.8), -10],
      [l * 0.72, up(0.4), -30],
      [l * 0.66, 4, -70],
      [l * 0.2, 4, -130],
    ],
    width: 9,
    paint: DARK,
  })
}

export const iron: KindOf<"iron"> = {
  name: { ru: "Утюг", en: "Iron" },
  family: "home",
  draw: (sketch, drawing) => {
    const base = drawing.station ? generator(sketch, drawing) : 0
    iron3d(sketch, drawing, base)
  },
  front: { yaw: 0, pitch: 10 },
  angle: { yaw: -34, pitch: 26 },
  third: {
    name: "detail",
    camera: { yaw: 14, pitch: 34 },
    alt: { ru: "ручка и регулятор крупно", en: "close-up of the handle and dial" },
    focus: ({ size, station }) => ({
      at: [0, size.height * (station ? 0.95 : 0.5), 0],
      span: size.width * 1.02,
    }),
  },
  footprints: ({ size, station }) =>
    station
      ? [{ x: size.width * 0.08, w: size.width * 1.3, d: size.depth * 1.5 }]
      : [{ x: size.width * 0.06, w: size.width * 0.84, d: size.depth * 0.86, round: true }],
  room: () => ({ name: "ironing" }),
}
