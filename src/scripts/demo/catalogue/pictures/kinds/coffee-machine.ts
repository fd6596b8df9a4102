import type { KindOf } from "../kind"
import { automatic } from "./coffee-automatic"
import { capsule } from "./coffee-capsule"
import { drip } from "./coffee-drip"
import { espresso } from "./coffee-espresso"

export const coffeeMachine: KindOf<"coffee-machine"> = {
  name: { ru: "Кофемашина", en: "Coffee machine" },
  family: "kitchen",
  draw: (sketch, drawing) => {
    if (drawing.system === "automatic") automatic(sketch, drawing)
    else if (drawing.system === "espresso") espresso(sketch, drawing)
    else if (drawing.system === "capsule") capsule(sketch, drawing)
    else drip(sketch, drawing)
  },
  front: { yaw: 0, pitch: 7 },
  angle: { yaw: 33, pitch: 20 },
  third: {
    name: "detail",
    camera: { yaw: 16, pitch: 16 },
    alt: { ru: "чашка и кран крупно", en: "close-up of the cup and spout" },
    focus: ({ size }) => ({
      at: [0, size.height * 0.44, size.depth * 0.2],
      span: size.height * 0.92,
    }),
  },
  room: () => ({ name: "counter" }),
}
