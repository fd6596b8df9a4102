import type { DrawingOf } from "../drawing"
import type { KindOf } from "../kind"
import { bodyOf, glassBody, handle, profileOf, profiles, spout } from "./kettle-body"
import { block } from "../primitives/block"
import { glyph } from "../primitives/glyph"
import { CHROME, DARK, STEEL, lighter, paintOf, trimFor } from "../primitives/paint"
import { revolve } from "../primitives/revolve"
import { type Sketch, frontFace } from "../primitives/sketch"
import { circle } from "../primitives/svg"

type Kettle = DrawingOf<"kettle">

const body = (sketch: Sketch, drawing: Kettle): void => {
  const paint = paintOf(drawing.tone)
  const trim = drawing.body === "gooseneck" ? DARK : trimFor(drawing.tone)
  const body = bodyOf(drawing)
  const { r, low, tall } = body
  const metal = drawing.body === "glass" ? STEEL : paint
  revolve(sketch, {
    at: [0, 0, 0],
    profile: [
      [0, r * 1.04],
      [12, r * 1.06],
      [18, r * 0.98],
    ],
    paint: DARK,
  })
  revolve(sketch, {
    at: [0, 18, 0],
    profile: [
      [0, r * 0.96],
      [9, r * 0.98],
    ],
    paint: CHROME,
  })
  handle(sketch, drawing, { body, paint: trim })
  spout(sketch, drawing, { body, paint: metal })
  if (drawing.body === "glass") {
    glassBody(sketch, drawing, body)
    revolve(sketch, {
      at: [0, low - 2, 0],
      profile: [
        [0, r],
        [22, r * 1.01],
      ],
      paint: STEEL,
    })
  } else {
    revolve(sketch, { at: [0, low, 0], profile: profileOf(drawing, body), paint, smooth: true })
  }
  const neck = (profiles[drawing.body].at(-1)?.[1] ?? 0.7) * r
  const crown = low + tall
  revolve(sketch, {
    at: [0, crown - 4, 0],
    profile: [
      [0, neck * 1.03],
      [8, neck * 1.03],
      [16, neck * 0.8],
      [20, neck * 0.4],
    ],
    paint: drawing.body === "round" ? paint : trim,
    smooth: true,
  })
}

const lid = (sketch: Sketch, drawing: Kettle): void => {
  const trim = drawing.body === "gooseneck" ? DARK : trimFor(drawing.tone)
  const body = bodyOf(drawing)
  const { r, low, tall } = body
  const crown = low + tall
  revolve(sketch, {
    at: [0, crown + 15, 0],
    profile: [
      [0, 8],
      [10, 9],
      [18, 15],
      [24, 11],
    ],
    paint: trim,
    smooth: true,
  })
  block(sketch, {
    x: r * 1.32,
    y: low + tall * 0.86,
    z: 12,
    w: 26,
    h: 12,
    d: 12,
    radius: 5,
    paint: { color: lighter("#c0714f", 0.1), surface: "gloss" },
  })
  const badge = circle({ r: 15, fill: "#ffffff", fillOpacity: 0.14 })
  frontFace(
    sketch,
    [0, low + tall * 0.16, r * 0.97],
    badge +
      glyph("drop", {
        x: 0,
        y: 0,
        size: 17,
        color: drawing.tone === "black" || drawing.tone === "navy" ? "#f6efe0" : "#4a3b30",
      }),
  )
}

const draw = (sketch: Sketch, drawing: Kettle): void => {
  body(sketch, drawing)
  lid(sketch, drawing)
}

export const kettle: KindOf<"kettle"> = {
  name: { ru: "Чайник", en: "Kettle" },
  family: "kitchen",
  draw: (sketch, drawing) => {
    draw(sketch, drawing)
  },
  front: { yaw: 0, pitch: 7 },
  angle: { yaw: 28, pitch: 26 },
  third: {
    name: "detail",
    camera: { yaw: 14, pitch: 20 },
    alt: { ru: "носик и крышка крупно", en: "close-up of the spout and lid" },
    focus: ({ size }) => ({ at: [0, size.height * 0.82, 0], span: size.height * 0.8 }),
  },
  footprints: ({ size }) => {
    const w = Math.min(size.depth, size.width * 0.72) * 1.04
    return [{ w, d: w, round: true }]
  },
  room: () => ({ name: "counter" }),
}
