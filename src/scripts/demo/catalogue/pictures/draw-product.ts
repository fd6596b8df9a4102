import type { Localized } from "../types"
import type { Appearance, Drawing, DrawingOf } from "./drawing"
import type { KindOf } from "./kind"
import { kinds } from "./kinds/kinds"
import type { Sketch } from "./primitives/sketch"
import type { Camera } from "./primitives/vector"
import { atHome } from "./rooms/rooms"
import { closeUp, studio } from "./stage"

export type ProductPicture = {
  /** "front", "angle", "open" or "detail", "room". */
  name: string
  alt: Localized
  svg: string
}

const FRONT: Camera = { yaw: 0, pitch: 5 }
const ANGLE: Camera = { yaw: 32, pitch: 15 }
const LEVEL: Camera = { yaw: 0, pitch: 3 }

const views = {
  front: { ru: "вид спереди", en: "front view" },
  angle: { ru: "вид сбоку", en: "side view" },
  room: { ru: "в комнате", en: "in a room" },
} satisfies Record<string, Localized>

const drawKind = <K extends Appearance["kind"]>(
  kind: KindOf<K>,
  drawing: DrawingOf<K> & Drawing,
): ProductPicture[] => {
  const { size } = drawing
  const { third, family } = kind
  const hangs = kind.hangs?.(drawing) ?? false
  const footprints = kind.footprints?.(drawing) ?? [{ w: size.width, d: size.depth }]
  const room = kind.room(drawing)
  const closed = (sketch: Sketch): void => {
    kind.draw(sketch, drawing, "closed")
  }
  const open = (sketch: Sketch): void => {
    kind.draw(sketch, drawing, "open")
  }
  const shot = { family, hangs, footprints }
  const alt = (view: Localized): Localized => ({
    ru: `${kind.name.ru}, ${view.ru}`,
    en: `${kind.name.en}, ${view.en}`,
  })
  const camera = room.camera ?? LEVEL
  return [
    {
      name: "front",
      alt: alt(views.front),
      svg: studio({ ...shot, camera: kind.front ?? FRONT, model: closed }),
    },
    {
      name: "angle",
      alt: alt(views.angle),
      svg: studio({ ...shot, camera: kind.angle ?? ANGLE, model: closed }),
    },
    {
      name: third.name,
      alt: alt(third.alt),
      svg:
        third.name === "open"
          ? studio({ ...shot, camera: third.camera, model: open })
          : closeUp({ ...shot, camera: third.camera, focus: third.focus(drawing), model: closed }),
    },
    {
      name: "room",
      alt: alt(views.room),
      svg: atHome({
        ...shot,
        name: room.name,
        camera,
        shift: room.shift ?? 0,
        drawing,
        model: closed,
      }),
    },
  ]
}

/** Four views of one product, each a self-contained SVG; the same drawing gives the same bytes. */
export const drawProduct = (drawing: Drawing): ProductPicture[] =>
  drawKind(kinds[drawing.kind] as KindOf<typeof drawing.kind>, drawing)
