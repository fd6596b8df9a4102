import type { Tone } from "./primitives/paint"

/** Millimetres, as printed in the specifications: the picture keeps the product's proportions. */
export type Size = { width: number; height: number; depth: number }

type Fridge = {
  kind: "fridge"
  tone: Tone
  layout: "single" | "bottom-freezer" | "top-freezer" | "side-by-side" | "french"
  handles: "bar" | "recess" | "retro"
  panel: "display" | "dispenser" | "none"
}
type Freezer = { kind: "freezer"; tone: Tone; layout: "upright" | "chest" }
type Washer = {
  kind: "washer"
  tone: Tone
  load: "front" | "top"
  door: "chrome" | "dark" | "white"
  panel: "dial-left" | "dial-middle" | "touch"
}
type Dryer = {
  kind: "dryer"
  tone: Tone
  door: "chrome" | "dark" | "white"
  panel: "dial-middle" | "touch"
}
type Dishwasher = { kind: "dishwasher"; tone: Tone; handle: "bar" | "recess"; display: boolean }
type Oven = {
  kind: "oven"
  tone: Tone
  controls: "knobs" | "touch" | "retro"
  bake: "pie" | "bread"
}
type Hob = { kind: "hob"; tone: Tone; fuel: "induction" | "electric" | "gas"; zones: 2 | 3 | 4 }
type Hood = { kind: "hood"; tone: Tone; shape: "chimney" | "slanted" | "dome" }
type Microwave = { kind: "microwave"; tone: Tone; controls: "knobs" | "touch"; handle: boolean }
type Kettle = { kind: "kettle"; tone: Tone; body: "straight" | "glass" | "gooseneck" | "round" }
type CoffeeMachine = {
  kind: "coffee-machine"
  tone: Tone
  system: "automatic" | "espresso" | "capsule" | "drip"
}
type Multicooker = { kind: "multicooker"; tone: Tone; panel: "dial" | "wide" }
type Toaster = { kind: "toaster"; tone: Tone; slots: 1 | 2; style: "soft" | "square" }
type Blender = { kind: "blender"; tone: Tone; shape: "jar" | "hand" }
type Mixer = { kind: "mixer"; tone: Tone; shape: "stand" | "hand" }
type FoodProcessor = { kind: "food-processor"; tone: Tone }
type MeatGrinder = { kind: "meat-grinder"; tone: Tone; tray: "steel" | "plastic" }
type CylinderVacuum = { kind: "cylinder-vacuum"; tone: Tone; dust: "bin" | "bag" }
type StickVacuum = { kind: "stick-vacuum"; tone: Tone; head: "dry" | "wash" }
type RobotVacuum = { kind: "robot-vacuum"; tone: Tone; station: "dock" | "tower"; turret: boolean }
type Iron = { kind: "iron"; tone: Tone; station: boolean }
type Steamer = { kind: "steamer"; tone: Tone; shape: "hand" | "stand" }
type AirConditioner = { kind: "air-conditioner"; tone: Tone; shape: "split" | "mobile" }
type Heater = { kind: "heater"; tone: Tone; shape: "radiator" | "convector" | "tower" }
type Fan = { kind: "fan"; tone: Tone; shape: "stand" | "tower" | "desk" }
type Humidifier = { kind: "humidifier"; tone: Tone; shape: "drop" | "cube" }
type Purifier = { kind: "purifier"; tone: Tone; shape: "cylinder" | "cabinet" }
type HairDryer = { kind: "hair-dryer"; tone: Tone; nozzle: "narrow" | "diffuser" }
type Shaver = { kind: "shaver"; tone: Tone; heads: "rotary" | "foil" }
type Trimmer = { kind: "trimmer"; tone: Tone; comb: boolean }
type Television = {
  kind: "television"
  scene: "hills" | "lake" | "dunes" | "night"
  stand: "feet" | "pedestal"
}
type GameConsole = { kind: "game-console"; tone: Tone; shape: "tower" | "flat" | "handheld" }
type Speaker = { kind: "speaker"; tone: Tone; shape: "cylinder" | "ball" | "screen" }

/** What is to be drawn, without the size: products state their size once, beside the weight. */
export type Appearance =
  | Fridge
  | Freezer
  | Washer
  | Dryer
  | Dishwasher
  | Oven
  | Hob
  | Hood
  | Microwave
  | Kettle
  | CoffeeMachine
  | Multicooker
  | Toaster
  | Blender
  | Mixer
  | FoodProcessor
  | MeatGrinder
  | CylinderVacuum
  | StickVacuum
  | RobotVacuum
  | Iron
  | Steamer
  | AirConditioner
  | Heater
  | Fan
  | Humidifier
  | Purifier
  | HairDryer
  | Shaver
  | Trimmer
  | Television
  | GameConsole
  | Speaker

export type Drawing = Appearance & { size: Size }
export type DrawingOf<K extends Appearance["kind"]> = Extract<Drawing, { kind: K }>
