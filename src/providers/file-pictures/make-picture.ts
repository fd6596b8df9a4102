import type { Metadata, OutputInfo, Sharp } from "sharp"
import {
  pictureFileName,
  pictureFormats,
  pictureWidths,
  sizedFileName,
  type PictureFormat,
} from "../../contracts/catalog/picture"
import { pictureDamaged, pictureKindRefused, pictureMoves, pictureTooManyPixels } from "./errors"
import { imageLibrary } from "./image-library"

/** Twice what a good camera makes; a file of a few kilobytes can announce a thousand times as many. */
const MOST_MEGAPIXELS = 50
const LONGEST_SIDE = 1920

type PictureFile = { name: string; bytes: Buffer }
export type MadePicture = { main: string; files: PictureFile[] }
type Raw = { data: Buffer; info: OutputInfo }
type Upload = { filename: string; bytes: Buffer }

const demandShowable = ({ width, height, pages = 1 }: Metadata, filename: string): void => {
  if (width * height > MOST_MEGAPIXELS * 1_000_000) {
    throw pictureTooManyPixels(filename, MOST_MEGAPIXELS)
  }
  if (pages > 1) throw pictureMoves(filename)
}

/** The pixels alone: upright, of screen colours, and none of what else stood in the file. */
const readPixels = async ({ filename, bytes }: Upload): Promise<Raw> => {
  const sharp = await imageLibrary()
  // Only the header is read for this, so that too many pixels can be told from none.
  const header = sharp(bytes, { limitInputPixels: false }).metadata()
  const about = await header.catch(() => {
    throw pictureKindRefused(filename)
  })
  demandShowable(about, filename)
  return sharp(bytes, { failOn: "error", limitInputPixels: MOST_MEGAPIXELS * 1_000_000 })
    .autoOrient()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw pictureDamaged(filename)
    })
}

const encode = {
  // The widest costs by far the most, and gains the least from a longer search.
  avif: (image: Sharp, width: number) => image.avif({ quality: 55, effort: width > 640 ? 0 : 1 }),
  webp: (image: Sharp) => image.webp({ quality: 78, effort: 2 }),
} satisfies Record<PictureFormat, (image: Sharp, width: number) => Sharp>

/** Every file of a picture; refuses what is none, or not one that can be shown. */
export const makePicture = async (upload: Upload): Promise<MadePicture> => {
  const { data, info } = await readPixels(upload)
  const sharp = await imageLibrary()
  const { width, height, channels } = info
  const pixels = () => sharp(data, { raw: { width, height, channels } })
  const { isOpaque } = await pixels().stats()
  const image = () => (isOpaque ? pixels().removeAlpha() : pixels())
  const flat = () => pixels().flatten({ background: "#ffffff" })
  const average = await flat().resize(1, 1, { fit: "fill" }).raw().toBuffer()
  const colour = isOpaque ? `#${average.toString("hex")}` : null
  const main = pictureFileName({ width, height, colour })
  const files: PictureFile[] = []
  for (const one of pictureWidths(width)) {
    for (const format of pictureFormats) {
      const bytes = await encode[format](image().resize({ width: one }), one).toBuffer()
      files.push({ name: sizedFileName(one, format), bytes })
    }
  }
  const bytes = await flat().jpeg({ quality: 82, progressive: true }).toBuffer()
  return { main, files: [...files, { name: main, bytes }] }
}
