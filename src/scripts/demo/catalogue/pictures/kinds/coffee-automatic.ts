import type { DrawingOf } from "../drawing"
import { cup, tray } from "./coffee-cup"
import { block } from "../primitives/block"
import { glyph } from "../primitives/glyph"
import { CHROME, DARK, paintOf } from "../primitives/paint"
import { display } from "../primitives/panel"
import { darkGlass, feet } from "../primitives/parts"
import { revolve } from "../primitives/revolve"
import { type Sketch, frontFace } from "../primitives/sketch"
import { rect } from "../primitives/svg"

type CoffeeMachine = DrawingOf<"coffee-machine">

export const automatic = (sketch: Sketch, { size, tone }: CoffeeMachine): void => {
  const { width: w, height: h, depth: d } = size
  const paint = paintOf(tone)
  const back = d * 0.56
  feet(sketch, { w: w - 50, d: d - 60, height: 8, radius: 14 })
  block(sketch, { y: 8, z: -d / 2 + back / 2, w, h: h - 36, d: back, radius: 22, axis: "y", paint })
  tray(sketch, { w: w * 0.94, d: d * 0.46, z: d / 2 - d * 0.23, h: 42 })
  frontFace(
    sketch,
    [-w / 2 + 14, h * 0.56, -d / 2 + back + 0.5],
    rect({ width: w - 28, height: h * 0.42, fill: "#1a1715", fillOpacity: 0.32 }),
  )
  cup(sketch, [0, 50, d * 0.26], 36)
  block(sketch, {
    y: h * 0.42,
    z: d * 0.24,
    w: w * 0.3,
    h: h * 0.18,
    d: d * 0.24,
    radius: 14,
    axis: "y",
    paint: CHROME,
  })
  for (const x of [-16, 16]) {
    revolve(sketch, {
      at: [x, h * 0.38, d * 0.27],
      profile: [
        [0, 6],
        [16, 8],
      ],
      paint: DARK,
    })
  }
  const low = h * 0.56
  block(sketch, { y: low, z: 0, w, h: h - 28 - low, d: d * 0.94, radius: 22, axis: "y", paint })
  const tall = h - 28 - low
  frontFace(
    sketch,
    [-w / 2, h - 28, d * 0.47 + 0.5],
    darkGlass(sketch, { x: 26, y: 18, w: w - 52, h: tall - 36, r: 14 }) +
      display(sketch, { x: w / 2 - 46, y: 28, w: 92, h: tall - 56, text: "9:15" }) +
      [0.17, 0.27, 0.73, 0.83]
        .map((t, i) =>
          glyph((["drop", "leaf", "wave", "power"] as const)[i] ?? "drop", {
            x: w * t,
            y: tall / 2,
            size: 26,
            color: "#e0d7c6",
          }),
        )
        .join(""),
  )
  block(sketch, {
    y: h - 28,
    z: -d * 0.1,
    w: w * 0.72,
    h: 24,
    d: d * 0.5,
    radius: 18,
    axis: "y",
    paint: { color: "#4b4744", surface: "gloss" },
  })
}
