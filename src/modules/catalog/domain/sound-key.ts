import { inLatinLetters } from "../../../lib/text/latin"

/**
 * A word in Latin letters, so that тепло finds Teplo, and so that trigrams work in a database whose
 * locale knows no Cyrillic letters. Takes a normalised word.
 */
export const soundKeyOf = (word: string): string => inLatinLetters(word)
