import { CHROME, GLASS_BLACK, OFF_WHITE, type Paint } from "../primitives/paint"
import { perforation } from "../primitives/panel"
import { revolve } from "../primitives/revolve"
import { frontFace, linear, radial, type Sketch } from "../primitives/sketch"
import { circle, group, path } from "../primitives/svg"
import { swing, type Vector } from "../primitives/vector"

type Porthole = { at: Vector; r: number; look: "chrome" | "dark" | "white" }

const ringPaint: Record<Porthole["look"], Paint> = {
  chrome: CHROME,
  dark: { color: "#3a3b3d", surface: "gloss" },
  white: OFF_WHITE,
}

const crescent = (r: number): string =>
  path({
    d: `M${String(-r * 0.78)} ${String(r * 0.1)}A${String(r * 0.8)} ${String(r * 0.8)} 0 0 1 ${String(r * 0.1)} ${String(-r * 0.78)}A${String(r)} ${String(r)} 0 0 0 ${String(-r * 0.78)} ${String(r * 0.1)}Z`,
    fill: "#ffffff",
    fillOpacity: 0.4,
  })

/** A round washing-machine door, shut: ring, bowl of dark glass, the window's crescent in it. */
export const porthole = (sketch: Sketch, { at, r, look }: Porthole): void => {
  const [x, y, z] = at
  frontFace(
    sketch,
    at,
    circle({ cx: r * 0.03, cy: r * 0.05, r: r * 1.05, fill: "#1a120c", fillOpacity: 0.2 }),
  )
  revolve(sketch, {
    at,
    axis: [0, 0, 1],
    profile: [
      [0, r],
      [16, r * 0.99],
      [24, r * 0.93],
    ],
    paint: ringPaint[look],
  })
  const bevel = linear(sketch, "diagonal", [
    [0, "#ffffff", 0.85],
    [0.35, "#ffffff", 0.1],
    [0.7, "#1a120c", 0.18],
    [1, "#1a120c", 0.42],
  ])
  const inner = linear(sketch, "diagonal", [
    [0, "#1a120c", 0.5],
    [0.5, "#1a120c", 0.12],
    [1, "#ffffff", 0.6],
  ])
  const glass = radial(sketch, { cx: 0.42, cy: 0.36, r: 0.7 }, [
    [0, "#5a5f63"],
    [0.5, GLASS_BLACK.color],
    [1, "#0f1011"],
  ])
  frontFace(
    sketch,
    [x, y, z + 24],
    circle({ r: r * 0.93, fill: bevel }) +
      circle({ r: r * 0.76, fill: inner }) +
      circle({ r: r * 0.72, fill: glass }) +
      circle({
        r: r * 0.46,
        fill: "none",
        stroke: "#ffffff",
        strokeOpacity: 0.14,
        strokeWidth: r * 0.02,
      }) +
      crescent(r * 0.74) +
      path({
        d: `M${String(r * 0.2)} ${String(r * 0.58)}A${String(r * 0.62)} ${String(r * 0.62)} 0 0 0 ${String(r * 0.6)} ${String(r * 0.12)}`,
        fill: "none",
        stroke: "#ffffff",
        strokeOpacity: 0.28,
        strokeWidth: r * 0.03,
        strokeLinecap: "round",
      }),
  )
}

const linen = (r: number): string => {
  const heap = (d: string, fill: string): string =>
    path({ d, fill, transform: `scale(${String(r / 100)})` })
  return (
    heap(
      "M-74 36C-60 0 -30 -8 -6 14C10 -16 50 -12 72 34C60 70 20 80 0 78C-34 80 -60 66 -74 36Z",
      "#c9d7dc",
    ) +
    heap("M-70 42C-52 20 -36 16 -18 34C-8 46 -20 72 -34 70C-52 66 -64 58 -70 42Z", "#d9a08c") +
    heap("M8 26C24 6 56 8 66 34C60 56 40 70 24 68C10 60 4 44 8 26Z", "#e6d9b8") +
    heap("M-20 44C-4 30 18 36 26 54C20 72 -8 76 -20 68C-28 62 -28 52 -20 44Z", "#8fa3b5")
  )
}

/** The open mouth: rubber lip, steel drum, a heap of linen. */
export const openPorthole = (sketch: Sketch, { at, r, look }: Porthole): void => {
  const drum = radial(sketch, { cx: 0.55, cy: 0.6, r: 0.62 }, [
    [0, "#d3d5d4"],
    [0.6, "#8d9091"],
    [1, "#4c4e50"],
  ])
  const dots = perforation({ x: -r * 0.6, y: -r * 0.6, w: r * 1.2, h: r * 0.8, step: r * 0.11 })
  frontFace(
    sketch,
    at,
    circle({ r, fill: ringPaint[look].color }) +
      circle({ r: r * 0.92, fill: "#77797a" }) +
      circle({ r: r * 0.84, fill: "#56585a" }) +
      circle({ r: r * 0.76, fill: drum }) +
      group({ opacity: 0.6 }, dots) +
      group({ transform: "translate(0 4)" }, linen(r * 0.72)),
  )
  const pivot: Vector = [at[0] - r * 1.02, at[1], at[2]]
  const hinge = { pivot, degrees: -108, axis: "y" as const }
  const centre = swing([at[0], at[1], at[2] + 8], hinge)
  const away = swing([at[0], at[1], at[2] + 9], hinge)
  const axis: Vector = [away[0] - centre[0], 0, away[2] - centre[2]]
  const back: Vector = [-axis[0], 0, -axis[2]]
  revolve(sketch, {
    at: centre,
    axis,
    profile: [
      [0, r],
      [30, r * 0.97],
    ],
    paint: ringPaint[look],
  })
  revolve(sketch, {
    at: centre,
    axis: back,
    profile: [
      [0, r * 0.74],
      [60, r * 0.62],
      [84, r * 0.4],
    ],
    paint: { color: "#5d6468", surface: "gloss" },
    smooth: true,
  })
}
