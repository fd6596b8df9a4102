import type { Localized } from "../types"
import type { Appearance, DrawingOf } from "./drawing"
import type { Sketch } from "./primitives/sketch"
import type { Camera, Vector } from "./primitives/vector"

export type Pose = "closed" | "open"
/** Where the product touches the floor: x and z are the middle, in millimetres. */
export type Footprint = { x?: number; z?: number; w: number; d: number; round?: boolean }
export type Family = "large" | "kitchen" | "home" | "climate" | "beauty" | "digital"

export type RoomName =
  | "kitchen-tall"
  | "kitchen-under"
  | "kitchen-oven"
  | "kitchen-hob"
  | "kitchen-hood"
  | "counter"
  | "living-floor"
  | "living-wall"
  | "sideboard"
  | "laundry"
  | "pantry"
  | "bathroom"
  | "ironing"

type ThirdView<D> =
  | { name: "open"; camera: Camera; alt: Localized }
  | {
      name: "detail"
      camera: Camera
      alt: Localized
      /** `span` millimetres around the point `at` fill the picture. */
      focus: (drawing: D) => { at: Vector; span: number }
    }

export type KindOf<K extends Appearance["kind"]> = {
  name: Localized
  family: Family
  draw: (sketch: Sketch, drawing: DrawingOf<K>, pose: Pose) => void
  front?: Camera
  angle?: Camera
  third: ThirdView<DrawingOf<K>>
  /** Hung on the wall: its shadow falls behind it, not under it. */
  hangs?: (drawing: DrawingOf<K>) => boolean
  footprints?: (drawing: DrawingOf<K>) => Footprint[]
  /** `shift` moves it aside, in millimetres, when it reaches far beyond its body. */
  room: (drawing: DrawingOf<K>) => { name: RoomName; camera?: Camera; shift?: number }
}
