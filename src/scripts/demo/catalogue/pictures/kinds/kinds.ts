import type { Appearance } from "../drawing"
import type { KindOf } from "../kind"
import { airConditioner } from "./air-conditioner"
import { blender } from "./blender"
import { coffeeMachine } from "./coffee-machine"
import { cylinderVacuum } from "./cylinder-vacuum"
import { dishwasher } from "./dishwasher"
import { dryer } from "./dryer"
import { fan } from "./fan"
import { foodProcessor } from "./food-processor"
import { freezer } from "./freezer"
import { fridge } from "./fridge"
import { gameConsole } from "./game-console"
import { hairDryer } from "./hair-dryer"
import { heater } from "./heater"
import { hob } from "./hob"
import { hood } from "./hood"
import { humidifier } from "./humidifier"
import { iron } from "./iron"
import { kettle } from "./kettle"
import { meatGrinder } from "./meat-grinder"
import { microwave } from "./microwave"
import { mixer } from "./mixer"
import { multicooker } from "./multicooker"
import { oven } from "./oven"
import { purifier } from "./purifier"
import { robotVacuum } from "./robot-vacuum"
import { shaver } from "./shaver"
import { speaker } from "./speaker"
import { steamer } from "./steamer"
import { stickVacuum } from "./stick-vacuum"
import { television } from "./television"
import { toaster } from "./toaster"
import { trimmer } from "./trimmer"
import { washer } from "./washer"

type Kinds = { [K in Appearance["kind"]]: KindOf<K> }

export const kinds: Kinds = {
  fridge,
  freezer,
  washer,
  dryer,
  dishwasher,
  oven,
  hob,
  hood,
  microwave,
  kettle,
  "coffee-machine": coffeeMachine,
  multicooker,
  toaster,
  blender,
  mixer,
  "food-processor": foodProcessor,
  "meat-grinder": meatGrinder,
  "cylinder-vacuum": cylinderVacuum,
  "stick-vacuum": stickVacuum,
  "robot-vacuum": robotVacuum,
  iron,
  steamer,
  "air-conditioner": airConditioner,
  heater,
  fan,
  humidifier,
  purifier,
  "hair-dryer": hairDryer,
  shaver,
  trimmer,
  television,
  "game-console": gameConsole,
  speaker,
}
