const WORD = /[\p{L}\p{N}]+/gu

// Accents of Latin letters are dropped; Cyrillic й must not fall apart into и and a breve.
const withoutAccents = (text: string) =>
  text.replace(/[à-öø-ÿĀ-ſ]/giu, (letter) => letter.normalize("NFD").replace(/\p{M}/gu, ""))

const unusual: Record<string, string> = { ё: "е", ø: "o", æ: "ae", ß: "ss", ł: "l", đ: "d" }

/** A text as it is compared: small letters, no accents, е for ё. */
export const normalise = (text: string): string =>
  withoutAccents(text.normalize("NFC").toLowerCase())
    .replace(/\p{M}/gu, "")
    .replace(/[ёøæßłđ]/g, (letter) => unusual[letter] ?? letter)

/** The words of a text in their order. */
export const wordsOf = (text: string): string[] => normalise(text).match(WORD) ?? []
