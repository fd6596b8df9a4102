/**
 * The address of a picture tells everything about it. `…/<hash>/1600x1200-e8e2d6.jpg` is 1600 pixels
 * wide, 1200 high and on the whole of the colour #e8e2d6; beside it stand the same picture in other
 * widths and formats, such as `…/<hash>/640.avif`. The hash is that of what was uploaded, so whatever
 * has such an address never changes.
 */

/** The widths in which every picture can be had; one that is narrower has its own as the last. */
const STEPS = [160, 320, 640, 1280] as const

/** Best first, as `<source>` elements want them. */
export const pictureFormats = ["avif", "webp"] as const
export type PictureFormat = (typeof pictureFormats)[number]

export type Picture = {
  /** The picture itself, a JPEG that everything can show. */
  url: string
  width: number
  height: number
  /** To fill its place with until it has come, as in CSS; null for one that is partly transparent. */
  colour: string | null
  sources: { type: `image/${PictureFormat}`; srcset: string }[]
}

const ADDRESS =
  /^(?<folder>.*\/[0-9a-f]{32}\/)(?<width>[1-9]\d{0,4})x(?<height>[1-9]\d{0,4})(?:-(?<colour>[0-9a-f]{6}))?\.jpg$/

export const pictureWidths = (width: number): number[] => {
  const widest = STEPS[STEPS.length - 1] ?? width
  return [...STEPS.filter((step) => step < Math.min(width, widest)), Math.min(width, widest)]
}

type Look = Pick<Picture, "width" | "height" | "colour">

/** The file name of the picture itself. */
export const pictureFileName = ({ width, height, colour }: Look): string =>
  `${width}x${height}${colour === null ? "" : `-${colour.slice(1)}`}.jpg`

export const sizedFileName = (width: number, format: PictureFormat): string => `${width}.${format}`

/**
 * What there is of a picture, from its address alone. Null for one that was uploaded before pictures
 * had sizes, or lies in another shop: such an address can only be shown as it is.
 */
export const pictureOf = (url: string): Picture | null => {
  const { folder, width = "", height = "", colour } = ADDRESS.exec(url)?.groups ?? {}
  if (folder === undefined) return null
  const widths = pictureWidths(Number(width))
  return {
    url,
    width: Number(width),
    height: Number(height),
    colour: colour === undefined ? null : `#${colour}`,
    sources: pictureFormats.map((format) => ({
      type: `image/${format}`,
      srcset: widths.map((one) => `${folder}${sizedFileName(one, format)} ${one}w`).join(", "),
    })),
  }
}

/** The smallest file of at least this width; the widest there is when all are narrower. */
export const sizedUrl = (url: string, width: number, format: PictureFormat = "webp"): string => {
  const picture = pictureOf(url)
  if (!picture) return url
  const widths = pictureWidths(picture.width)
  const chosen = widths.find((one) => one >= width) ?? Math.max(...widths)
  return url.slice(0, url.lastIndexOf("/") + 1) + sizedFileName(chosen, format)
}
