import { MedusaError } from "@medusajs/framework/utils"

const refusal = (code: string, message: string) =>
  new MedusaError(MedusaError.Types.INVALID_DATA, message, code)

// A name of the uploader's is repeated to the uploader only, and not at length.
const shown = (filename: string) => JSON.stringify(filename.slice(-80))

export const fileNameInvalid = () =>
  refusal("file_name_invalid", "A file name must not lead to another folder.")

export const pictureEmpty = (filename: string) =>
  refusal("picture_empty", `The file ${shown(filename)} is empty.`)

export const pictureTooLarge = (filename: string, megabytes: number) =>
  refusal(
    "picture_too_large",
    `The picture ${shown(filename)} is larger than ${megabytes} MB. Save it smaller.`,
  )

export const pictureKindRefused = (filename: string) =>
  refusal(
    "picture_kind_refused",
    `The file ${shown(filename)} is not a picture the shop can show. JPEG, PNG, WebP, AVIF and GIF are.`,
  )

export const pictureTooManyPixels = (filename: string, megapixels: number) =>
  refusal(
    "picture_too_many_pixels",
    `The picture ${shown(filename)} has more than ${megapixels} million pixels. Save it smaller.`,
  )

export const pictureMoves = (filename: string) =>
  refusal(
    "picture_moves",
    `The picture ${shown(filename)} is an animation. Save one frame of it as JPEG or PNG.`,
  )

export const pictureDamaged = (filename: string) =>
  refusal(
    "picture_damaged",
    `The picture ${shown(filename)} cannot be read: it is damaged or not whole.`,
  )
