import type { Point } from "./vector"

export type Attributes = Record<string, string | number | undefined>

export const round = (value: number): number => {
  const places = Math.abs(value) >= 100 ? 10 : 100
  return Math.round(value * places) / places || 0
}

const compact = (value: number): string => String(value).replace(/^(-?)0\./, "$1.")

const spaced = (numbers: readonly number[]): string =>
  numbers.map((value, index) => (index > 0 && value >= 0 ? " " : "") + compact(value)).join("")

const tenth = (value: number): number => Math.round(value * 10) / 10 || 0

const attributeName = (name: string): string =>
  /^(stroke|fill|clip|stop)[A-Z]/.test(name)
    ? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    : name

export const element = (name: string, attributes: Attributes, children = ""): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const text = typeof value === "number" ? compact(round(value)) : value
      return ` ${attributeName(key)}="${String(text)}"`
    })
    .join("")
  return children ? `<${name}${written}>${children}</${name}>` : `<${name}${written}/>`
}

export const rect = (attributes: Attributes): string => element("rect", attributes)
export const circle = (attributes: Attributes): string => element("circle", attributes)
export const ellipse = (attributes: Attributes): string => element("ellipse", attributes)
export const path = (attributes: Attributes): string => element("path", attributes)
export const group = (attributes: Attributes, children: string): string =>
  element("g", attributes, children)

/** Relative steps of a tenth of a millimetre: half the weight of absolute points. */
export const outline = (points: readonly Point[]): string => {
  const [first, ...others] = points.map(([x, y]): Point => [tenth(x), tenth(y)])
  if (!first) return ""
  let [x, y] = first
  const steps = others.flatMap((point) => {
    const step = [tenth(point[0] - x), tenth(point[1] - y)]
    ;[x, y] = point
    return step
  })
  return `M${spaced(first)}l${spaced(steps)}Z`
}

export const straight = (points: readonly Point[]): string =>
  `M${points.map((point) => spaced(point.map(tenth))).join("L")}`

/** Catmull–Rom through the points, so that hoses and profiles bend without corners. */
export const curve = (points: readonly Point[], start: "M" | "L" = "M"): string => {
  const [first] = points
  if (!first) return ""
  const segments = points.slice(1).map((to, index) => {
    const from = points[index] ?? to
    const before = points[index - 1] ?? from
    const after = points[index + 2] ?? to
    const leaving = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const arriving = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    return `C${spaced([...leaving, ...arriving, ...to].map(tenth))}`
  })
  return `${start}${spaced(first.map(tenth))}${segments.join("")}`
}
