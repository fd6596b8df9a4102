import type { DrawingOf } from "../drawing"
import type { KindOf } from "../kind"
import { dock, tower } from "./robot-station"
import { glyph } from "../primitives/glyph"
import { DARK, lighter, paintOf } from "../primitives/paint"
import { button } from "../primitives/panel"
import { darkGlass } from "../primitives/parts"
import { revolve } from "../primitives/revolve"
import { type Sketch, frontFace, linear, topFace } from "../primitives/sketch"
import { circle, rect } from "../primitives/svg"
import { tube } from "../primitives/tube"

type RobotVacuum = DrawingOf<"robot-vacuum">

const HEIGHT = 96

const robotZ = ({ size, station }: RobotVacuum): number =>
  station === "tower" ? size.depth * 0.62 : size.width * 0.62

const sideBrush = (sketch: Sketch, x: number, z: number): void => {
  for (const [dx, dz] of [
    [-60, 20],
    [-14, 62],
    [-50, -46],
  ] as const) {
    tube(sketch, {
      points: [
        [x, 6, z],
        [x + dx, 4, z + dz],
      ],
      width: 7,
      paint: { color: "#8f7f6f", surface: "matte" },
    })
  }
}

const hull = (sketch: Sketch, drawing: RobotVacuum): void => {
  const paint = paintOf(drawing.tone)
  const r = 174
  const z = robotZ(drawing)
  sideBrush(sketch, -r * 0.72, z + r * 0.66)
  revolve(sketch, {
    at: [0, 10, z],
    profile: [
      [0, r * 0.95],
      [12, r],
    ],
    paint: DARK,
  })
  revolve(sketch, {
    at: [0, 22, z],
    profile: [
      [0, r],
      [44, r],
    ],
    paint: drawing.tone === "white" ? { color: "#d9d5cc", surface: "enamel" } : DARK,
  })
  revolve(sketch, {
    at: [0, 64, z],
    profile: [
      [0, r],
      [18, r],
      [28, r * 0.965],
    ],
    paint,
  })
  const plate = linear(sketch, "diagonal", [
    [0, "#ffffff", 0.32],
    [0.5, "#ffffff", 0.02],
    [1, "#1a120c", 0.16],
  ])
  topFace(
    sketch,
    [0, 92, z],
    circle({ r: r * 0.965, fill: plate }) +
      circle({ r: r * 0.8, fill: "none", stroke: "#1a120c", strokeOpacity: 0.16, strokeWidth: 2 }) +
      rect({
        x: -r * 0.62,
        y: r * 0.34,
        width: r * 1.24,
        height: 2,
        fill: "#1a120c",
        fillOpacity: 0.2,
      }) +
      [-34, 34]
        .map((x) =>
          button(sketch, {
            x,
            y: r * 0.62,
            r: 14,
            paint: { color: lighter(paint.color, 0.2), surface: "matte" },
          }),
        )
        .join("") +
      glyph("power", { x: -34, y: r * 0.62, size: 14, color: "#d9773a" }),
  )
}

const lid = (sketch: Sketch, drawing: RobotVacuum): void => {
  const paint = paintOf(drawing.tone)
  const r = 174
  const z = robotZ(drawing)
  if (drawing.turret) {
    revolve(sketch, {
      at: [0, 92, z - r * 0.2],
      profile: [
        [0, 54],
        [14, 54],
      ],
      paint: DARK,
    })
    revolve(sketch, {
      at: [0, 106, z - r * 0.2],
      profile: [
        [0, 56],
        [8, 52],
      ],
      paint,
      cap: paint,
    })
  } else {
    topFace(
      sketch,
      [0, 92.5, z - r * 0.3],
      darkGlass(sketch, { x: -46, y: -22, w: 92, h: 44, r: 22 }),
    )
  }
  frontFace(sketch, [-30, 62, z + r], rect({ width: 60, height: 18, rx: 9, fill: "#17181a" }))
}

const robot = (sketch: Sketch, drawing: RobotVacuum): void => {
  hull(sketch, drawing)
  lid(sketch, drawing)
}

export const robotVacuum: KindOf<"robot-vacuum"> = {
  name: { ru: "Робот-пылесос", en: "Robot vacuum cleaner" },
  family: "home",
  draw: (sketch, drawing) => {
    const paint = paintOf(drawing.tone)
    if (drawing.station === "tower") tower(sketch, drawing, paint)
    else dock(sketch, paint)
    robot(sketch, drawing)
  },
  front: { yaw: 0, pitch: 24 },
  angle: { yaw: 34, pitch: 34 },
  third: {
    name: "detail",
    camera: { yaw: 18, pitch: 44 },
    alt: { ru: "робот крупно", en: "close-up of the robot" },
    focus: (drawing) => ({ at: [0, HEIGHT, robotZ(drawing)], span: 430 }),
  },
  footprints: (drawing) => [
    drawing.station === "tower"
      ? { z: drawing.size.depth * 0.1, w: drawing.size.width, d: drawing.size.depth }
      : { z: 10, w: 170, d: 110 },
    { z: robotZ(drawing), w: 336, d: 336, round: true },
  ],
  room: () => ({ name: "living-floor", camera: { yaw: 0, pitch: 10 } }),
}
