import { path } from "../primitives/svg"

export const scale = (x: number, h: number): string =>
  path({
    d: [0.2, 0.36, 0.52, 0.68]
      .map((t) => `M${String(x)} ${String(Math.round(-h * t))}h18`)
      .join(""),
    fill: "none",
    stroke: "#3d4b4c",
    strokeOpacity: 0.6,
    strokeWidth: 2.4,
  })
