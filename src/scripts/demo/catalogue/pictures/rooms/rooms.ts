import type { Drawing } from "../drawing"
import type { Footprint, RoomName } from "../kind"
import { createSketch, definitions, type Sketch } from "../primitives/sketch"
import type { Camera } from "../primitives/vector"
import { CANVAS, document, placed, standing } from "../stage"
import { counter } from "./counter"
import { kitchenHob, kitchenHood, kitchenOven, kitchenTall, kitchenUnder } from "./kitchens"
import { bathroom, ironing, laundry, pantry } from "./utility"
import { livingFloor, livingWall, sideboard } from "./living"
import { paletteFor, type Scene, type SceneRequest } from "./setting"

const scenes = {
  "kitchen-tall": kitchenTall,
  "kitchen-under": kitchenUnder,
  "kitchen-oven": kitchenOven,
  "kitchen-hob": kitchenHob,
  "kitchen-hood": kitchenHood,
  counter,
  "living-floor": livingFloor,
  "living-wall": livingWall,
  sideboard,
  laundry,
  pantry,
  bathroom,
  ironing,
} satisfies Record<RoomName, (request: SceneRequest) => Scene>

type AtHome = {
  name: RoomName
  camera: Camera
  shift: number
  drawing: Drawing
  hangs: boolean
  footprints: Footprint[]
  model: (sketch: Sketch) => void
}

/** The product at its true size among furniture, in straight elevation. */
export const atHome = ({
  name,
  camera,
  shift,
  drawing,
  hangs,
  footprints,
  model,
}: AtHome): string => {
  const furniture = createSketch({ yaw: 0, pitch: 0 }, "r")
  const request = { sketch: furniture, size: drawing.size, palette: paletteFor(drawing) }
  const { behind, front, at, span, level } = scenes[name](request)
  const product = createSketch(camera)
  model(product)
  const body =
    behind + placed(1, [at[0] + shift, at[1]], standing(product, { hangs, footprints })) + front
  const scale = CANVAS / span
  const scene = placed(scale, [CANVAS / 2, CANVAS * level], body)
  return document(definitions(furniture) + definitions(product), scene)
}
