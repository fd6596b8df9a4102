import { CHROME, type Paint, lighter } from "../primitives/paint"
import { revolve } from "../primitives/revolve"
import { type Sketch, frontFace, radial } from "../primitives/sketch"
import { circle, path } from "../primitives/svg"

const blade = (r: number, angle: number, fill: string): string => {
  const s = r / 100
  return path({
    d: "M8 -6C20 -40 44 -78 76 -60C96 -46 78 -14 12 8Z",
    fill,
    transform: `rotate(${String(angle)}) scale(${String(Math.round(s * 1000) / 1000)})`,
  })
}

const spokes = (r: number, count: number): string =>
  Array.from({ length: count }, (_, i) => {
    const a = (i / count) * Math.PI * 2
    const b = a + 0.24
    const at = (k: number, angle: number): string =>
      `${String(Math.round(Math.cos(angle) * r * k * 10) / 10)} ${String(Math.round(Math.sin(angle) * r * k * 10) / 10)}`
    return `M${at(0.22, a)}Q${at(0.6, a + 0.06)} ${at(0.985, b)}`
  }).join("")

const cage = (sketch: Sketch, { y, r, paint }: { y: number; r: number; paint: Paint }): void => {
  const wire: Paint = CHROME
  revolve(sketch, {
    at: [0, y, -r * 0.7],
    axis: [0, 0, 1],
    profile: [
      [0, r * 0.3],
      [r * 0.5, r * 0.34],
    ],
    paint,
  })
  revolve(sketch, {
    at: [0, y, -r * 0.26],
    axis: [0, 0, 1],
    profile: [
      [0, r * 0.9],
      [r * 0.12, r],
    ],
    paint: { color: "#d5d2ca", surface: "enamel" },
    opacity: 0.4,
  })
  const fill = radial(sketch, { cx: 0.4, cy: 0.3, r: 0.9 }, [
    [0, lighter(paint.color, 0.5)],
    [1, paint.color],
  ])
  frontFace(
    sketch,
    [0, y, -r * 0.12],
    circle({ r: r * 0.96, fill: "#2a211a", fillOpacity: 0.1 }) +
      [0, 72, 144, 216, 288].map((a) => blade(r * 1.04, a, fill)).join(""),
  )
  revolve(sketch, {
    at: [0, y, -r * 0.14],
    axis: [0, 0, 1],
    profile: [
      [0, r],
      [r * 0.16, r],
      [r * 0.2, r * 0.98],
    ],
    paint: wire,
    fill: "none",
    cap: "none",
  })
}

const guard = (sketch: Sketch, { y, r, paint }: { y: number; r: number; paint: Paint }): void => {
  const fill = radial(sketch, { cx: 0.4, cy: 0.3, r: 0.9 }, [
    [0, lighter(paint.color, 0.5)],
    [1, paint.color],
  ])
  const rings = [1, 0.8, 0.6, 0.42]
    .map((k) =>
      circle({
        r: r * k,
        fill: "none",
        stroke: "#8d8f8e",
        strokeOpacity: k === 1 ? 1 : 0.5,
        strokeWidth: k === 1 ? r * 0.045 : r * 0.012,
      }),
    )
    .join("")
  const hub =
    circle({ r: r * 0.22, fill }) + circle({ r: r * 0.13, fill: "#ffffff", fillOpacity: 0.25 })
  frontFace(
    sketch,
    [0, y, r * 0.06],
    path({
      d: spokes(r, 44),
      fill: "none",
      stroke: "#7d7f7e",
      strokeOpacity: 0.6,
      strokeWidth: r * 0.012,
    }) +
      rings +
      circle({
        cx: -r * 0.01,
        cy: -r * 0.012,
        r: r * 0.995,
        fill: "none",
        stroke: "#ffffff",
        strokeOpacity: 0.6,
        strokeWidth: r * 0.012,
      }) +
      hub,
  )
}

export const head = (sketch: Sketch, drawing: { y: number; r: number; paint: Paint }): void => {
  cage(sketch, drawing)
  guard(sketch, drawing)
}
