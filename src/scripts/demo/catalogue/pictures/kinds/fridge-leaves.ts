import type { DrawingOf } from "../drawing"

type Fridge = DrawingOf<"fridge">

export type Leaf = { x: number; y: number; w: number; h: number; grip: "left" | "right" | "top" }

export const FOOT = 45

/** Where the doors are, in millimetres from the floor; grip tells the side of the handle. */
export const leavesOf = ({ layout, size }: Fridge): Leaf[] => {
  const [w, low, high] = [size.width, FOOT, size.height]
  const full = high - low
  const split = layout === "bottom-freezer" ? full * 0.36 : layout === "french" ? full * 0.36 : 0
  const half = w / 2
  if (layout === "single") return [{ x: 0, y: low, w, h: full, grip: "right" }]
  if (layout === "top-freezer") {
    const cut = low + full * 0.71
    return [
      { x: 0, y: low, w, h: cut - low - 4, grip: "right" },
      { x: 0, y: cut, w, h: high - cut, grip: "right" },
    ]
  }
  if (layout === "side-by-side") {
    return [
      { x: -w * 0.275, y: low, w: w * 0.45 - 3, h: full, grip: "right" },
      { x: w * 0.225, y: low, w: w * 0.55 - 3, h: full, grip: "left" },
    ]
  }
  if (layout === "french") {
    return [
      { x: 0, y: low, w, h: split / 2 - 5, grip: "top" },
      { x: 0, y: low + split / 2, w, h: split / 2 - 5, grip: "top" },
      { x: -half / 2, y: low + split, w: half - 3, h: full - split, grip: "right" },
      { x: half / 2, y: low + split, w: half - 3, h: full - split, grip: "left" },
    ]
  }
  return [
    { x: 0, y: low, w, h: split - 5, grip: "right" },
    { x: 0, y: low + split, w, h: full - split, grip: "right" },
  ]
}
