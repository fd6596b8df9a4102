import type { DrawingOf } from "../drawing"
import type { KindOf } from "../kind"
import { clearVessel, filling } from "./glassware"
import { wand } from "./vacuum-wand"
import { glyph } from "../primitives/glyph"
import { CHROME, DARK, type Paint, RUBBER, STEEL, paintOf } from "../primitives/paint"
import { revolve } from "../primitives/revolve"
import { type Sketch, topFace } from "../primitives/sketch"
import { loft, ovalRing } from "../primitives/solid"
import { tube } from "../primitives/tube"
import type { Vector } from "../primitives/vector"

type CylinderVacuum = DrawingOf<"cylinder-vacuum">

const ring = (w: number, d: number, { x = 0, y }: { x?: number; y: number }): Vector[] =>
  ovalRing(w / 2, d / 2, 28).map(([a, b]): Vector => [a + x, y, b])

const wheel = (
  sketch: Sketch,
  { x, z, r }: { x: number; z: number; r: number },
  paint: Paint,
): void => {
  revolve(sketch, {
    at: [x, r, z],
    axis: [0, 0, 1],
    profile: [
      [0, r],
      [r * 0.3, r],
      [r * 0.36, r * 0.9],
    ],
    paint: RUBBER,
  })
  revolve(sketch, {
    at: [x, r, z + r * 0.36],
    axis: [0, 0, 1],
    profile: [
      [0, r * 0.66],
      [5, r * 0.6],
    ],
    paint,
    cap: paint,
  })
  revolve(sketch, {
    at: [x, r, z + r * 0.36 + 5],
    axis: [0, 0, 1],
    profile: [
      [0, r * 0.2],
      [4, r * 0.18],
    ],
    paint: CHROME,
  })
}

const shell = (sketch: Sketch, { size, tone }: CylinderVacuum): void => {
  const { width: l, height: h, depth: d } = size
  const paint = paintOf(tone)
  tube(sketch, {
    points: [
      [-l * 0.42, h * 0.55, 0],
      [-l * 0.9, h * 1.2, -60],
      [-l * 0.5, h * 2.2, -110],
      [-l * 0.16, h * 2.75, -90],
      [-l * 0.3, h * 3.05, -60],
    ],
    width: 40,
    paint: RUBBER,
  })
  loft(
    sketch,
    [
      ring(l * 0.94, d * 0.84, { y: h * 0.1 }),
      ring(l, d * 0.9, { y: h * 0.3 }),
      ring(l, d * 0.9, { y: h * 0.46 }),
    ],
    DARK,
  )
  loft(
    sketch,
    [
      ring(l * 0.98, d * 0.88, { y: h * 0.46 }),
      ring(l * 0.93, d * 0.84, { x: l * 0.02, y: h * 0.62 }),
      ring(l * 0.8, d * 0.72, { x: l * 0.05, y: h * 0.78 }),
      ring(l * 0.6, d * 0.54, { x: l * 0.08, y: h * 0.88 }),
      ring(l * 0.3, d * 0.3, { x: l * 0.1, y: h * 0.93 }),
    ],
    paint,
  )
}

const chamber = (sketch: Sketch, { size, tone, dust }: CylinderVacuum): void => {
  const { width: l, height: h, depth: d } = size
  const paint = paintOf(tone)
  if (dust === "bin") {
    filling(sketch, {
      at: [-l * 0.17, h * 0.5, 0],
      profile: [
        [0, d * 0.26],
        [h * 0.14, d * 0.26],
      ],
      color: "#8b8178",
    })
    clearVessel(sketch, {
      at: [-l * 0.17, h * 0.46, 0],
      profile: [
        [0, d * 0.3],
        [h * 0.46, d * 0.29],
      ],
    })
    revolve(sketch, {
      at: [-l * 0.17, h * 0.9, 0],
      profile: [
        [0, d * 0.31],
        [14, d * 0.3],
        [26, d * 0.2],
      ],
      paint: DARK,
    })
    tube(sketch, {
      points: [
        [-l * 0.3, h * 0.98, 0],
        [-l * 0.17, h * 1.14, 0],
        [-l * 0.02, h * 0.98, 0],
      ],
      width: 20,
      paint,
    })
  } else {
    topFace(
      sketch,
      [l * 0.12, h * 0.935, 0],
      glyph("power", { x: 0, y: 0, size: 34, color: "#f6efe0" }),
    )
    tube(sketch, {
      points: [
        [-l * 0.16, h * 0.84, 0],
        [-l * 0.1, h * 1.06, 0],
        [l * 0.16, h * 1.08, 0],
        [l * 0.22, h * 0.88, 0],
      ],
      width: 20,
      paint: DARK,
    })
  }
}

const details = (sketch: Sketch, { size, tone }: CylinderVacuum): void => {
  const { width: l, height: h, depth: d } = size
  const paint = paintOf(tone)
  const r = h * 0.34
  const nozzleX = -l * 1.1
  revolve(sketch, {
    at: [-l * 0.5, h * 0.55, 0],
    axis: [1, 0.1, 0],
    profile: [
      [0, 30],
      [26, 36],
    ],
    paint: DARK,
  })
  wheel(sketch, { x: l * 0.27, z: d * 0.4, r }, paint)
  wheel(sketch, { x: -l * 0.33, z: d * 0.36, r: h * 0.14 }, STEEL)
  wand(sketch, { x: nozzleX, h, l }, paint)
}

/** The body lies along x, nose to the left; the hose loops to the floor brush in front. */
const draw = (sketch: Sketch, drawing: CylinderVacuum): void => {
  shell(sketch, drawing)
  chamber(sketch, drawing)
  details(sketch, drawing)
}

export const cylinderVacuum: KindOf<"cylinder-vacuum"> = {
  name: { ru: "Пылесос", en: "Vacuum cleaner" },
  family: "home",
  draw: (sketch, drawing) => {
    draw(sketch, drawing)
  },
  front: { yaw: 0, pitch: 10 },
  angle: { yaw: 26, pitch: 26 },
  third: {
    name: "detail",
    camera: { yaw: 14, pitch: 24 },
    alt: { ru: "корпус крупно", en: "close-up of the body" },
    focus: ({ size }) => ({ at: [0, size.height * 0.56, 0], span: size.width * 1.5 }),
  },
  footprints: ({ size }) => [
    { w: size.width * 0.94, d: size.depth * 0.82, round: true },
    { x: -size.width * 1.1, z: 170, w: 276, d: 92 },
  ],
  room: () => ({ name: "living-floor", shift: 170 }),
}
