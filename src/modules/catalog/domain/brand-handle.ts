import { soundKeyOf } from "./sound-key"
import { wordsOf } from "./tokens"

/** How a brand is called in addresses: in Latin letters, whatever alphabet its name is of. */
export const brandHandleOf = (name: string): string =>
  wordsOf(name).map(soundKeyOf).filter(Boolean).join("-") || "brand"
