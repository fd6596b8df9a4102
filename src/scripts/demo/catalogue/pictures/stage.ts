import type { Family, Footprint } from "./kind"
import { darker, lighter, mix } from "./primitives/paint"
import {
  blur,
  createSketch,
  define,
  definitions,
  linear,
  mark,
  radial,
  type Bounds,
  type Sketch,
} from "./primitives/sketch"
import { ovalRing, roundedRectangle } from "./primitives/solid"
import { element, group, outline, path, rect, round } from "./primitives/svg"
import { project, type Camera, type Vector } from "./primitives/vector"

export const CANVAS = 1600

const grounds: Record<Family, string> = {
  large: "#f2ebe0",
  kitchen: "#f5ead8",
  home: "#eceade",
  climate: "#e9ece8",
  beauty: "#f4e7e0",
  digital: "#ece8e4",
}

/** A paper sweep: wall and floor of one sheet, a window somewhere on the left. */
const ground = (sketch: Sketch, family: Family, horizon: number): string => {
  const paper = grounds[family]
  const wall = linear(sketch, "diagonal", [
    [0, lighter(paper, 0.55)],
    [0.55, paper],
    [1, darker(paper, 0.07)],
  ])
  const floor = linear(sketch, "down", [
    [0, darker(paper, 0.1), 0],
    [0.16, darker(paper, 0.1)],
    [1, mix(paper, "#ffffff", 0.25)],
  ])
  const window = radial(sketch, { cx: 0.26, cy: 0.2, r: 0.62 }, [
    [0, "#ffffff", 0.6],
    [1, "#ffffff", 0],
  ])
  const whole = { width: CANVAS, height: CANVAS }
  return (
    rect({ ...whole, fill: wall }) +
    rect({ y: horizon, width: CANVAS, height: CANVAS - horizon, fill: floor }) +
    rect({ ...whole, fill: window })
  )
}

/** Two shadows: a wide soft one away from the window, and a tight one that says "it stands". */
const floorShadow = (sketch: Sketch, footprints: readonly Footprint[]): string => {
  const shapes = footprints.map((foot): string => {
    const { x = 0, z = 0, w, d, round: oval = false } = foot
    const ring = oval
      ? ovalRing(w / 2, d / 2, 24)
      : roundedRectangle({ width: w, height: d, radius: Math.min(w, d) * 0.06 })
    const points = ring.map(([a, b]): Vector => [a + x, 0, b + z])
    return outline(mark(sketch, points))
  })
  const reach = Math.max(...footprints.map(({ w, d }) => (w + d) / 2))
  const fill = "#2e1f14"
  const d = shapes.join("")
  const soft = path({
    d,
    fill,
    fillOpacity: 0.36,
    filter: blur(sketch, round(reach * 0.055)),
    transform: `translate(${String(round(reach * 0.07))} ${String(round(reach * 0.03))})`,
  })
  const tight = path({
    d,
    fill,
    fillOpacity: 0.5,
    filter: blur(sketch, round(reach * 0.012)),
    transform: `translate(${String(round(reach * 0.008))} ${String(round(reach * 0.01))})`,
  })
  return soft + tight
}

/** What hangs throws its own outline on the wall, down and to the right. */
const castOnWall = (sketch: Sketch): string => {
  const { left, right, top, bottom } = sketch.bounds
  const size = Math.max(right - left, bottom - top)
  const id = define(sketch, (name) =>
    element(
      "filter",
      { id: name, x: "-20%", y: "-20%", width: "150%", height: "150%" },
      [
        element("feGaussianBlur", { in: "SourceAlpha", stdDeviation: size * 0.022 }),
        element("feOffset", { dx: size * 0.022, dy: size * 0.034 }),
        element("feColorMatrix", { values: "0 0 0 0 .18 0 0 0 0 .12 0 0 0 0 .08 0 0 0 .34 0" }),
        element(
          "feMerge",
          {},
          element("feMergeNode", {}) + element("feMergeNode", { in: "SourceGraphic" }),
        ),
      ].join(""),
    ),
  )
  return group({ filter: `url(#${id})` }, sketch.parts.join(""))
}

type Support = { hangs: boolean; footprints: readonly Footprint[] }

export const standing = (sketch: Sketch, { hangs, footprints }: Support): string =>
  hangs ? castOnWall(sketch) : floorShadow(sketch, footprints) + sketch.parts.join("")

export const placed = (scale: number, [x, y]: readonly [number, number], art: string): string => {
  const exact = Math.round(scale * 10000) / 10000
  return group(
    { transform: `translate(${String(round(x))} ${String(round(y))}) scale(${String(exact)})` },
    art,
  )
}

export const document = (defs: string, body: string): string =>
  element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${String(CANVAS)} ${String(CANVAS)}` },
    element("defs", {}, defs) + body,
  )

const fit = (bounds: Bounds, hangs: boolean) => {
  const [wide, tall] = [bounds.right - bounds.left, bounds.bottom - bounds.top]
  const scale = Math.min(1200 / wide, 1230 / tall)
  const x = CANVAS / 2 - ((bounds.left + bounds.right) / 2) * scale
  const middle = hangs ? 780 : 800 + Math.max(0, 1230 - tall * scale) * 0.12
  const y = middle - ((bounds.top + bounds.bottom) / 2) * scale
  return { scale, x, y }
}

type Shot = {
  camera: Camera
  family: Family
  hangs: boolean
  footprints: Footprint[]
  model: (sketch: Sketch) => void
}

/** The product alone on paper, as large as the frame allows. */
export const studio = ({ camera, family, hangs, footprints, model }: Shot): string => {
  const sketch = createSketch(camera)
  model(sketch)
  const { scale, x, y } = fit(sketch.bounds, hangs)
  const backdrop = ground(sketch, family, hangs ? 1400 : 1120)
  const product = placed(scale, [x, y], standing(sketch, { hangs, footprints }))
  return document(definitions(sketch), backdrop + product)
}

type CloseUp = Shot & { focus: { at: Vector; span: number } }

export const closeUp = ({ camera, family, hangs, footprints, model, focus }: CloseUp): string => {
  const sketch = createSketch(camera)
  model(sketch)
  const scale = CANVAS / focus.span
  const [x, y] = project(camera, focus.at)
  const backdrop = ground(sketch, family, 1250)
  const at = [CANVAS / 2 - x * scale, CANVAS / 2 - y * scale] as const
  const product = placed(scale, at, standing(sketch, { hangs, footprints }))
  return document(definitions(sketch), backdrop + product)
}
