import { TextRefused } from "../../../lib/markup/errors"

export const importNothingFound = (items: string) =>
  new TextRefused(
    "import_nothing_found",
    `There is nothing at "${items.slice(0, 100)}" in this source: is it the right profile?`,
  )

export const importProfileNeeded = () =>
  new TextRefused(
    "import_profile_needed",
    "This source does not say by itself where its products stand: choose or write a profile.",
  )
