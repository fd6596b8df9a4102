import type { DrawingOf } from "../drawing"
import type { KindOf } from "../kind"
import { block } from "../primitives/block"
import { CHROME, DARK, paintOf, trimFor } from "../primitives/paint"
import { perforation } from "../primitives/panel"
import { revolve } from "../primitives/revolve"
import { face, frontFace, type Sketch } from "../primitives/sketch"
import { circle, rect } from "../primitives/svg"
import { tube } from "../primitives/tube"

type HairDryer = DrawingOf<"hair-dryer">

const stand = (sketch: Sketch, { size, tone }: HairDryer): void => {
  const { width: w, height: h, depth: d } = size
  const paint = paintOf(tone)
  const trim = trimFor(tone)
  const y = h - d / 2
  const r = d / 2
  revolve(sketch, {
    at: [w * 0.22, 0, 0],
    profile: [
      [0, r * 1.15],
      [8, r * 1.15],
      [14, r],
    ],
    paint: { color: "#b98a5c", surface: "matte" },
  })
  tube(sketch, {
    points: [
      [w * 0.26, 20, 0],
      [w * 0.5, 10, -20],
      [w * 0.72, 6, -30],
      [w * 0.8, 6, 20],
      [w * 0.6, 6, 60],
    ],
    width: 7,
    paint: DARK,
  })
  tube(sketch, {
    points: [
      [w * 0.22, 16, 0],
      [w * 0.2, y * 0.5, 0],
      [w * 0.14, y, 0],
    ],
    width: r * 0.82,
    paint,
  })
  revolve(sketch, {
    at: [w * 0.22, 12, 0],
    profile: [
      [0, r * 0.36],
      [16, r * 0.42],
    ],
    paint: trim,
  })
  revolve(sketch, {
    at: [-w * 0.3, y, 0],
    axis: [1, 0, 0],
    profile: [
      [0, r * 0.66],
      [w * 0.2, r * 0.84],
      [w * 0.46, r],
      [w * 0.66, r * 0.98],
    ],
    paint,
    smooth: true,
  })
}

const barrel = (sketch: Sketch, { size, tone }: HairDryer): void => {
  const { width: w, height: h, depth: d } = size
  const trim = trimFor(tone)
  const y = h - d / 2
  const r = d / 2
  revolve(sketch, {
    at: [w * 0.36, y, 0],
    axis: [1, 0, 0],
    profile: [
      [0, r * 0.98],
      [w * 0.06, r * 0.94],
      [w * 0.13, r * 0.72],
    ],
    paint: trim,
    smooth: true,
  })
  face(
    sketch,
    { at: [w * 0.495, y, 0], right: [0, 0, -1], down: [0, -1, 0] },
    circle({ r: r * 0.66, fill: "#2b2724" }) +
      perforation({ x: -r * 0.5, y: -r * 0.5, w: r, h: r, step: 8, color: "#a79f93" }),
  )
  frontFace(
    sketch,
    [w * 0.06, y, r * 0.99],
    rect({
      x: -w * 0.2,
      y: -3,
      width: w * 0.34,
      height: 6,
      rx: 3,
      fill: "#ffffff",
      fillOpacity: 0.35,
    }),
  )
  for (const [k, t] of [
    [0.62, 0],
    [0.48, 1],
  ] as const) {
    block(sketch, {
      x: w * 0.19 + t * 1.5,
      y: y * k,
      z: r * 0.36,
      w: 17,
      h: 24,
      d: 10,
      radius: 6,
      paint: t ? CHROME : trim,
    })
  }
}

const mouth = (sketch: Sketch, { size, nozzle }: HairDryer): void => {
  const { width: w, height: h, depth: d } = size
  const y = h - d / 2
  const r = d / 2
  if (nozzle === "narrow") {
    revolve(sketch, {
      at: [-w * 0.36, y, 0],
      axis: [1, 0, 0],
      profile: [
        [0, r * 0.62],
        [w * 0.07, r * 0.68],
      ],
      paint: CHROME,
    })
    block(sketch, {
      x: -w * 0.42,
      y: y - r * 0.62,
      w: w * 0.14,
      h: r * 1.24,
      d: r * 0.62,
      radius: r * 0.2,
      axis: "x",
      paint: DARK,
    })
    return
  }
  for (const a of [0, 1, 2, 3, 4, 5]) {
    revolve(sketch, {
      at: [-w * 0.56, y + Math.sin(a * 1.047) * r * 0.8, Math.cos(a * 1.047) * r * 0.8],
      axis: [1, 0, 0],
      profile: [
        [0, 6],
        [w * 0.07, 9],
      ],
      paint: DARK,
    })
    revolve(sketch, {
      at: [-w * 0.5, y, 0],
      axis: [1, 0, 0],
      profile: [
        [0, r * 1.2],
        [w * 0.04, r * 1.22],
        [w * 0.1, r * 1.05],
        [w * 0.21, r * 0.66],
      ],
      paint: DARK,
      smooth: true,
    })
  }
}

/** Barrel along x, nozzle to the left; it rests on the end of its handle, on a small stand. */
const draw = (sketch: Sketch, drawing: HairDryer): void => {
  stand(sketch, drawing)
  barrel(sketch, drawing)
  mouth(sketch, drawing)
}

export const hairDryer: KindOf<"hair-dryer"> = {
  name: { ru: "Фен", en: "Hair dryer" },
  family: "beauty",
  draw: (sketch, drawing) => {
    draw(sketch, drawing)
  },
  front: { yaw: 0, pitch: 6 },
  angle: { yaw: 34, pitch: 18 },
  third: {
    name: "detail",
    camera: { yaw: 22, pitch: 12 },
    alt: { ru: "переключатели крупно", en: "close-up of the switches" },
    focus: ({ size }) => ({
      at: [size.width * 0.16, size.height * 0.68, 0],
      span: size.width * 0.84,
    }),
  },
  footprints: ({ size }) => [
    { x: size.width * 0.22, w: size.depth * 1.15, d: size.depth * 1.15, round: true },
  ],
  room: () => ({ name: "bathroom" }),
}
