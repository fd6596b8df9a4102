import { darker } from "../primitives/paint"
import { rect } from "../primitives/svg"
import { shadowUnder } from "./basics"
import { cupboard, worktop } from "./cabinets"
import { picture, plant } from "./furniture"
import { armchair, floorLamp, sofa } from "./seats"
import { type Scene, type SceneRequest, shell } from "./setting"
import { cup } from "./tableware"

export const livingFloor = ({ sketch, size, palette }: SceneRequest): Scene => {
  const span = Math.max(1900, size.height * 1.5)
  const level = 0.8
  const x = -span * 0.2
  const behind = [
    shell(sketch, { span, level, palette }),
    picture(sketch, { x: span * 0.2 - 190, y: -1440, w: 380, h: 460 }, palette.accent),
    floorLamp(sketch, span * 0.43, 1480),
    armchair(sketch, span * 0.2, palette.cloth),
    rect({
      x: -span * 0.45,
      y: 60,
      width: span * 0.84,
      height: 26,
      rx: 13,
      fill: palette.accent,
      fillOpacity: 0.55,
    }),
  ]
  return { behind: behind.join(""), front: "", at: [x, 34], span, level }
}

export const livingWall = ({ sketch, palette }: SceneRequest): Scene => {
  const [span, level] = [2700, 0.88]
  const behind = [
    shell(sketch, { span, level, palette }),
    sofa(sketch, 0, palette.cloth),
    floorLamp(sketch, span * 0.43, 1560),
    plant(sketch, { x: -span * 0.43, y: 0, h: 980 }),
    picture(sketch, { x: -620, y: -1420, w: 380, h: 460 }, palette.accent),
    picture(sketch, { x: -170, y: -1380, w: 300, h: 360 }, palette.cloth),
  ]
  return { behind: behind.join(""), front: "", at: [140, -2010], span, level }
}

export const sideboard = ({ sketch, size, palette }: SceneRequest): Scene => {
  const wide = size.width > 600
  const span = wide ? Math.max(2300, size.width * 1.7) : Math.max(1150, size.height * 2.6)
  const level = wide ? 0.86 : 0.98
  const high = 520
  const w = wide ? Math.max(1700, size.width * 1.25) : span * 1.1
  const color = darker(palette.wood, 0.06)
  const side = size.width / 2 + (wide ? 180 : 260)
  const small = wide
    ? [plant(sketch, { x: -span * 0.44, y: 0, h: 900 }), floorLamp(sketch, span * 0.44, 1500)]
    : [
        picture(sketch, { x: -span * 0.4, y: -high - 620, w: 330, h: 420 }, palette.accent),
        plant(sketch, { x: Math.min(span * 0.36, side + 60), y: -high, h: 430 }),
        rect({
          x: -side - 150,
          y: -high - 40,
          width: 250,
          height: 40,
          rx: 4,
          fill: palette.accent,
        }),
        rect({ x: -side - 135, y: -high - 76, width: 226, height: 36, rx: 4, fill: palette.cloth }),
        cup(sketch, { x: -side - 20, y: -high - 76, color: "#f3ead8" }),
      ]
  const behind = [
    shell(sketch, { span, level, palette }),
    shadowUnder(sketch, { x: 0, y: 0, w }),
    [-0.44, 0.4]
      .map((t) => rect({ x: w * t, y: -110, width: 44, height: 110, fill: "#6a4d33" }))
      .join(""),
    cupboard(sketch, { x: -w / 2, y: -high + 30, w, h: high - 120, doors: 4, color }),
    worktop(sketch, { x: -w / 2 - 14, y: -high, w: w + 28, h: 34 }),
    ...small,
  ]
  return { behind: behind.join(""), front: "", at: [0, -high + 4], span, level }
}
