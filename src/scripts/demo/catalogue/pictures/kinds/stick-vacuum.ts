import type { DrawingOf } from "../drawing"
import type { KindOf } from "../kind"
import { floorHead } from "./floor-head"
import { clearVessel, filling } from "./glassware"
import { wash } from "./wash-vacuum"
import { block } from "../primitives/block"
import { CHROME, DARK, paintOf } from "../primitives/paint"
import { revolve } from "../primitives/revolve"
import { digits } from "../primitives/seven-segment"
import { type Sketch, frontFace } from "../primitives/sketch"
import { circle, rect } from "../primitives/svg"
import { tube } from "../primitives/tube"

type StickVacuum = DrawingOf<"stick-vacuum">

const wandAndBin = (sketch: Sketch, { size, tone }: StickVacuum): void => {
  const { width: w, height: h } = size
  const paint = paintOf(tone)
  floorHead(sketch, { width: w, wash: false, paint })
  const wandTop = h * 0.68
  tube(sketch, {
    points: [
      [0, 90, 10],
      [0, wandTop, 0],
    ],
    width: 34,
    paint: tone === "copper" ? paint : CHROME,
    straight: true,
  })
  frontFace(
    sketch,
    [0, h * 0.4, 17],
    rect({ x: -13, width: 26, height: 22, rx: 6, fill: "#333436" }),
  )
  revolve(sketch, {
    at: [0, wandTop - 20, 4],
    profile: [
      [0, 26],
      [44, 30],
    ],
    paint: DARK,
  })
  const bin = wandTop - h * 0.02
  filling(sketch, {
    at: [0, bin + 6, 44],
    profile: [
      [0, 44],
      [h * 0.035, 46],
    ],
    color: "#8b8178",
  })
  clearVessel(sketch, {
    at: [0, bin, 44],
    profile: [
      [0, 46],
      [h * 0.1, 52],
    ],
  })
  revolve(sketch, {
    at: [0, bin + h * 0.1, 44],
    profile: [
      [0, 54],
      [h * 0.05, 60],
      [h * 0.1, 56],
    ],
    paint,
    smooth: true,
  })
}

const motor = (sketch: Sketch, { size }: StickVacuum): void => {
  const { height: h } = size
  const wandTop = h * 0.68
  const bin = wandTop - h * 0.02
  revolve(sketch, {
    at: [0, bin + h * 0.2, 44],
    profile: [
      [0, 56],
      [18, 52],
      [24, 40],
    ],
    paint: DARK,
  })
  tube(sketch, {
    points: [
      [0, bin + h * 0.2, -4],
      [0, bin + h * 0.285, -26],
      [0, bin + h * 0.27, -96],
      [0, bin + h * 0.12, -104],
    ],
    width: 34,
    paint: DARK,
  })
  block(sketch, {
    y: bin + h * 0.02,
    z: -100,
    w: 64,
    h: h * 0.11,
    d: 78,
    radius: 16,
    axis: "y",
    paint: DARK,
  })
  frontFace(
    sketch,
    [0, bin + h * 0.165, 103],
    circle({ r: 26, fill: "#1d1e20" }) +
      digits({ text: "87", x: -15, y: -11, height: 22, color: "#9fe0c0" }),
  )
}

const dry = (sketch: Sketch, drawing: StickVacuum): void => {
  wandAndBin(sketch, drawing)
  motor(sketch, drawing)
}

export const stickVacuum: KindOf<"stick-vacuum"> = {
  name: { ru: "Вертикальный пылесос", en: "Stick vacuum cleaner" },
  family: "home",
  draw: (sketch, drawing) => {
    if (drawing.head === "dry") dry(sketch, drawing)
    else wash(sketch, drawing)
  },
  front: { yaw: 0, pitch: 6 },
  angle: { yaw: 40, pitch: 16 },
  third: {
    name: "detail",
    camera: { yaw: 30, pitch: 14 },
    alt: { ru: "блок двигателя крупно", en: "close-up of the motor unit" },
    focus: ({ size, head }) => ({
      at: [0, size.height * (head === "dry" ? 0.78 : 0.34), 0],
      span: size.height * (head === "dry" ? 0.44 : 0.56),
    }),
  },
  footprints: ({ size, head }) => [
    { z: 60, w: size.width * (head === "wash" ? 1.12 : 0.98), d: head === "wash" ? 260 : 130 },
  ],
  room: () => ({ name: "living-floor" }),
}
