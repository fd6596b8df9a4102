import type { DrawingOf } from "../drawing"
import type { KindOf } from "../kind"
import { screen } from "./television-scenes"
import { block } from "../primitives/block"
import { DARK, type Paint } from "../primitives/paint"
import { glare } from "../primitives/reflections"
import { type Sketch, frontFace, linear } from "../primitives/sketch"
import { circle, rect } from "../primitives/svg"
import { tube } from "../primitives/tube"

type Television = DrawingOf<"television">

const stand = (sketch: Sketch, { size, stand: style }: Television, lift: number): void => {
  const { width: w, depth: d } = size
  if (style === "pedestal") {
    block(sketch, { y: 0, w: w * 0.36, h: 12, d, radius: 40, axis: "y", paint: DARK })
    block(sketch, {
      y: 10,
      z: -20,
      w: w * 0.08,
      h: lift + 60,
      d: 30,
      radius: 8,
      axis: "y",
      paint: DARK,
    })
    return
  }
  for (const side of [-1, 1]) {
    const x = side * w * 0.36
    tube(sketch, {
      points: [
        [x, lift + 6, 0],
        [x + side * 24, 6, d / 2],
      ],
      width: 15,
      paint: DARK,
      straight: true,
    })
    tube(sketch, {
      points: [
        [x, lift + 6, 0],
        [x + side * 24, 6, -d / 2],
      ],
      width: 15,
      paint: DARK,
      straight: true,
    })
  }
}

const draw = (sketch: Sketch, drawing: Television): void => {
  const { width: w, height: h } = drawing.size
  const lift = drawing.stand === "pedestal" ? 74 : 66
  const shell: Paint = { color: "#2b2b2d", surface: "gloss" }
  stand(sketch, drawing, lift)
  const tall = h - lift
  block(sketch, {
    y: lift + tall * 0.08,
    z: -24,
    w: w * 0.8,
    h: tall * 0.7,
    d: 44,
    radius: 20,
    axis: "z",
    paint: DARK,
  })
  block(sketch, { y: lift, w, h: tall, d: 18, radius: 8, axis: "z", paint: shell })
  const edge = 9
  const inner = { w: w - edge * 2, h: tall - edge * 2 - 8 }
  frontFace(
    sketch,
    [-w / 2 + edge, h - edge, 9.5],
    screen(sketch, drawing, inner) + glare(sketch, inner),
  )
  const rim = linear(sketch, "diagonal", [
    [0, "#ffffff", 0.5],
    [0.5, "#ffffff", 0.08],
    [1, "#ffffff", 0.2],
  ])
  frontFace(
    sketch,
    [-w / 2, h, 9.6],
    rect({
      x: 1.5,
      y: 1.5,
      width: w - 3,
      height: tall - 3,
      rx: 7,
      fill: "none",
      stroke: rim,
      strokeWidth: 3,
    }) +
      rect({ x: w / 2 - 26, y: tall - 11, width: 52, height: 5, rx: 2.5, fill: "#8a8d8e" }) +
      circle({ cx: w - 40, cy: tall - 8, r: 3.4, fill: "#e07a3a" }),
  )
}

export const television: KindOf<"television"> = {
  name: { ru: "Телевизор", en: "Television" },
  family: "digital",
  draw: (sketch, drawing) => {
    draw(sketch, drawing)
  },
  angle: { yaw: 36, pitch: 10 },
  third: {
    name: "detail",
    camera: { yaw: 30, pitch: 14 },
    alt: { ru: "подставка и рамка крупно", en: "close-up of the stand and frame" },
    focus: ({ size, stand: style }) => ({
      at: [style === "pedestal" ? 0 : size.width * 0.3, size.height * 0.2, 0],
      span: size.width * 0.52,
    }),
  },
  footprints: ({ size, stand: style }) =>
    style === "pedestal"
      ? [{ w: size.width * 0.36, d: size.depth }]
      : [-1, 1].map((side) => ({ x: side * (size.width * 0.36 + 14), w: 40, d: size.depth })),
  room: () => ({ name: "sideboard" }),
}
