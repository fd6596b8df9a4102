import { writtenFor } from "./colloquial"
import { inOtherLayout } from "./keyboard-layout"
import { inLatinShapes } from "./latin-shapes"
import { soundKeyOf } from "./sound-key"
import { wordsOf } from "./tokens"

const MOST_PIECES = 8
// Under the other layout any few letters are the beginning of some word.
const SHORTEST_SWAPPED = 3

/**
 * How a piece of a query is read: as it stands, as the other keyboard layout would have it, its
 * Russian letters taken for Latin ones of the same shape, as one word with the next piece, or as two
 * words that were written together.
 */
export type Way = "plain" | "layout" | "shapes" | "joined" | "half"

/** A word asked for: in which piece of the query, and how that was read. */
export type Asked = { piece: number; way: Way; word: string; key: string }

const wordsIn = (reading: string, piece: number, way: Way): Asked[] =>
  wordsOf(reading)
    .flatMap(writtenFor)
    .map((word) => ({ piece, way, word, key: soundKeyOf(word) }))
    .filter(({ key }) => key !== "")

const isLongEnough = ({ word }: Asked) => word.length >= SHORTEST_SWAPPED

const isOneWord = (text: string) => wordsOf(text).join("") === text.toLowerCase()

/** Every word that may be meant. */
export const askedWords = (query: string): Asked[] => {
  const pieces = query.split(/\s+/).filter(Boolean).slice(0, MOST_PIECES)
  return pieces.flatMap((text, piece) => {
    const swapped = wordsIn(inOtherLayout(text), piece, "layout")
    const shapes = inLatinShapes(text)
    const next = pieces[piece + 1]
    return [
      ...wordsIn(text, piece, "plain"),
      ...(swapped.every(isLongEnough) ? swapped : []),
      ...(shapes === null ? [] : wordsIn(shapes, piece, "shapes")),
      ...(next !== undefined && isOneWord(text) && isOneWord(next)
        ? wordsIn(text + next, piece, "joined")
        : []),
    ]
  })
}
