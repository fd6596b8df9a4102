import type { DrawingOf } from "../drawing"
import type { KindOf } from "../kind"
import { PLATE, burner, grate } from "./gas-burners"
import { electricZone, inductionZone, spotsOf, touchStrip } from "./hob-zones"
import { block } from "../primitives/block"
import { DARK, STEEL, paintOf } from "../primitives/paint"
import { sheen } from "../primitives/reflections"
import { revolve } from "../primitives/revolve"
import { type Sketch, linear, topFace } from "../primitives/sketch"
import { rect } from "../primitives/svg"

type Hob = DrawingOf<"hob">

const plate = (sketch: Sketch, drawing: Hob): void => {
  const { width: w, depth: d } = drawing.size
  const gas = drawing.fuel === "gas"
  block(sketch, { y: 0, w: w - 60, h: PLATE - 10, d: d - 60, paint: STEEL })
  block(sketch, { y: PLATE - 10, w, h: 10, d, radius: 10, axis: "y", paint: paintOf(drawing.tone) })
  const dark = drawing.tone === "black"
  const glass = linear(sketch, "diagonal", [
    [0, "#7d8286", dark ? 0.5 : 0.1],
    [0.35, "#2a2a2c", dark ? 0.4 : 0],
    [1, "#0d0d0e", dark ? 0.5 : 0.08],
  ])
  const zones = gas
    ? ""
    : spotsOf(drawing)
        .map((spot, index) =>
          drawing.fuel === "induction" ? inductionZone(spot) : electricZone(spot, index === 1),
        )
        .join("")
  const frame =
    rect({ x: -w / 2, y: -d / 2, width: w, height: d, rx: 10, fill: glass }) +
    sheen(sketch, { x: -w / 2, y: -d / 2, w, h: d, r: 10, strength: dark ? 0.5 : 1 })
  topFace(sketch, [0, PLATE, 0], frame + zones + (gas ? "" : touchStrip(w, d)))
}

const draw = (sketch: Sketch, drawing: Hob): void => {
  plate(sketch, drawing)
  if (drawing.fuel !== "gas") return
  const { width: w, depth: d } = drawing.size
  for (const spot of spotsOf(drawing)) burner(sketch, spot)
  for (const side of drawing.zones === 2 ? [0] : [-1, 1]) grate(sketch, drawing, side)
  const count = drawing.zones
  for (const index of Array.from({ length: count }, (_, i) => i)) {
    const x = (index - (count - 1) / 2) * Math.min(92, w * 0.26)
    revolve(sketch, {
      at: [x, PLATE, d * 0.415],
      profile: [
        [0, 24],
        [26, 20],
      ],
      paint: drawing.tone === "black" ? STEEL : DARK,
    })
    topFace(
      sketch,
      [x, PLATE + 26, d * 0.415],
      rect({
        x: -2,
        y: -16,
        width: 4,
        height: 15,
        rx: 2,
        fill: drawing.tone === "black" ? "#3b2c22" : "#f3ede0",
      }),
    )
  }
}

export const hob: KindOf<"hob"> = {
  name: { ru: "Варочная панель", en: "Hob" },
  family: "large",
  draw: (sketch, drawing) => {
    draw(sketch, drawing)
  },
  front: { yaw: 0, pitch: 62 },
  angle: { yaw: 32, pitch: 32 },
  third: {
    name: "detail",
    camera: { yaw: 18, pitch: 48 },
    alt: { ru: "управление крупно", en: "close-up of the controls" },
    focus: ({ size }) => ({
      at: [0, PLATE, size.depth * 0.24],
      span: Math.max(430, size.width * 0.8),
    }),
  },
  footprints: ({ size }) => [{ w: size.width - 20, d: size.depth - 20 }],
  room: () => ({ name: "kitchen-hob", camera: { yaw: 0, pitch: 6 } }),
}
