import { MedusaError } from "@medusajs/framework/utils"

const { INVALID_DATA, NOT_ALLOWED, NOT_FOUND } = MedusaError.Types

export const importProfileUnknown = (name: string) =>
  new MedusaError(
    INVALID_DATA,
    `profile: there is none called "${name.slice(0, 60)}".`,
    "import_profile_unknown",
  )

export const importProfileInvalid = (problem: string) =>
  new MedusaError(INVALID_DATA, `profile: ${problem.slice(0, 500)}`, "import_profile_invalid")

export const importSourceMissing = () =>
  new MedusaError(
    INVALID_DATA,
    "address: name an address or send a file, one of the two.",
    "import_source_missing",
  )

export const importTooLarge = () =>
  new MedusaError(INVALID_DATA, "The source is too large to be read.", "import_too_large")

export const importArchive = () =>
  new MedusaError(
    INVALID_DATA,
    "This is a packed file; send what is in it.",
    "import_archive_refused",
  )

export const importTooSlow = () =>
  new MedusaError(INVALID_DATA, "The source takes too long to be read.", "import_too_slow")

export const importNotFound = () =>
  new MedusaError(NOT_FOUND, "There is no such import.", "import_not_found")

export const importMoved = (status: string) =>
  new MedusaError(
    NOT_ALLOWED,
    `This import is ${status} and cannot do that now.`,
    "import_state_stale",
  )

export const importPictureMissing = () =>
  new MedusaError(NOT_FOUND, "There is no such picture.", "import_picture_not_found")

export const importShopNotReady = () =>
  new MedusaError(
    NOT_ALLOWED,
    "The shop has no sales channel, warehouse or shipping profile yet to put products on.",
    "import_shop_not_ready",
  )
