import { drawProduct } from "../catalogue/pictures/draw-product"
import { renderHtml, renderJson, renderRss, type Rendering } from "./render"
import { appliances } from "./shops/appliances"
import { kitchen } from "./shops/kitchen"
import { warmHome } from "./shops/warm-home"
import type { SourcePosition } from "./source-position"

/** One view says enough of a position, and keeps the sources small. */
const VIEWS = 1

type SourceFile = { name: string; text: string }
type SourcePicture = { name: string; draw: () => string }

const pictureName = ({ id }: SourcePosition, view: number): string =>
  `pictures/${id}-${view + 1}.jpg`

const shops = [
  { name: "teply-dom.rss.xml", positions: warmHome, render: renderRss },
  { name: "kuhnya-i-tochka.html", positions: kitchen, render: renderHtml },
  { name: "pribor.json", positions: appliances, render: renderJson },
]

/** Three shops as others would show them, in files that lie under one address. */
export const demoSourceFiles = (base: string): SourceFile[] => {
  const rendering: Rendering = {
    base,
    picturesOf: (position) =>
      Array.from({ length: VIEWS }, (_, view) => base + pictureName(position, view)),
  }
  return shops.map(({ name, positions, render }) => ({ name, text: render(positions, rendering) }))
}

/** Their pictures, drawn when they are asked for. */
export const demoSourcePictures = (): SourcePicture[] =>
  shops
    .flatMap(({ positions }) => positions)
    .flatMap((position) =>
      Array.from({ length: VIEWS }, (_, view) => ({
        name: pictureName(position, view),
        draw: () => drawProduct(position.drawing)[view]?.svg ?? "",
      })),
    )
