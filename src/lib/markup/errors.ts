/**
 * What is wrong with a text that somebody sent, as the shop's other refusals say it. No class of
 * Medusa's: whoever reads in a thread of its own would load all of Medusa there.
 */
export class TextRefused extends Error {
  readonly type = "invalid_data"

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

export const markupBroken = (detail: string) =>
  new TextRefused("markup_broken", `It cannot be read: ${detail.slice(0, 200)}`)

export const markupTooDeep = () =>
  new TextRefused("markup_too_deep", "Its parts stand in one another deeper than is read.")

export const markupEntities = () =>
  new TextRefused(
    "markup_entities",
    "It defines entities of its own (DOCTYPE), which are not read.",
  )
