import type { DrawingOf } from "../drawing"
import type { KindOf } from "../kind"
import { clearVessel, filling } from "./glassware"
import { stand } from "./standing-steamer"
import { block } from "../primitives/block"
import { CHROME, DARK, paintOf } from "../primitives/paint"
import { revolve } from "../primitives/revolve"
import { type Sketch, face } from "../primitives/sketch"
import { circle, ellipse } from "../primitives/svg"
import { tube } from "../primitives/tube"

type Steamer = DrawingOf<"steamer">

const nozzles = (w: number, h: number): string =>
  ellipse({ rx: w, ry: h, fill: "#d2d3d0" }) +
  [0.3, 0.62]
    .map((k) =>
      Array.from({ length: 10 }, (_, i) =>
        circle({
          cx: Math.cos(i * 0.628) * w * k,
          cy: Math.sin(i * 0.628) * h * k,
          r: w * 0.06,
          fill: "#4a4744",
        }),
      ).join(""),
    )
    .join("")

const hand = (sketch: Sketch, { size, tone }: Steamer): void => {
  const { width: w, height: h, depth: d } = size
  const paint = paintOf(tone)
  tube(sketch, {
    points: [
      [0, 10, -d * 0.1],
      [w * 0.5, 8, -d * 0.5],
      [w * 1.0, 6, -d * 0.4],
      [w * 1.3, 5, d * 0.3],
    ],
    width: 9,
    paint: DARK,
  })
  revolve(sketch, {
    at: [0, 0, 0],
    profile: [
      [0, w * 0.38],
      [16, w * 0.4],
    ],
    paint: DARK,
  })
  filling(sketch, {
    at: [0, 18, 0],
    profile: [
      [0, w * 0.34],
      [h * 0.2, w * 0.32],
    ],
    color: "#b5d0d6",
  })
  clearVessel(sketch, {
    at: [0, 14, 0],
    profile: [
      [0, w * 0.39],
      [h * 0.34, w * 0.33],
    ],
  })
  revolve(sketch, {
    at: [0, h * 0.36, 0],
    profile: [
      [0, w * 0.35],
      [h * 0.16, w * 0.3],
      [h * 0.34, w * 0.34],
      [h * 0.44, w * 0.3],
    ],
    paint,
    smooth: true,
  })
  block(sketch, {
    y: h * 0.48,
    z: w * 0.31,
    w: w * 0.2,
    h: h * 0.11,
    d: 12,
    radius: 9,
    axis: "z",
    paint: DARK,
  })
  revolve(sketch, {
    at: [0, h * 0.84, -d * 0.3],
    axis: [0, 0.08, 1],
    profile: [
      [0, w * 0.26],
      [d * 0.24, w * 0.42],
      [d * 0.62, w * 0.48],
      [d * 0.7, w * 0.46],
    ],
    paint,
    smooth: true,
    cap: CHROME,
  })
  face(
    sketch,
    { at: [0, h * 0.84 + d * 0.032, d * 0.4 + 0.6], right: [1, 0, 0], down: [0, -1, 0] },
    nozzles(w * 0.4, w * 0.4),
  )
}

export const steamer: KindOf<"steamer"> = {
  name: { ru: "Отпариватель", en: "Garment steamer" },
  family: "home",
  draw: (sketch, drawing) => {
    if (drawing.shape === "hand") hand(sketch, drawing)
    else stand(sketch, drawing)
  },
  front: { yaw: 0, pitch: 8 },
  angle: { yaw: 34, pitch: 16 },
  third: {
    name: "detail",
    camera: { yaw: 22, pitch: 14 },
    alt: { ru: "корпус крупно", en: "close-up of the body" },
    focus: ({ size, shape }) =>
      shape === "hand"
        ? { at: [0, size.height * 0.74, 0], span: size.height * 0.72 }
        : { at: [0, 150, 0], span: 560 },
  },
  footprints: ({ size, shape }) =>
    shape === "hand"
      ? [{ w: size.width * 0.78, d: size.width * 0.78, round: true }]
      : [{ w: size.width * 0.92, d: size.depth * 0.9 }],
  room: ({ shape }) => ({ name: shape === "hand" ? "ironing" : "living-floor" }),
}
