import type { Asked } from "./asked-words"
import { soundKeyOf } from "./sound-key"
import { wordsOf } from "./tokens"
import type { Found, Understood } from "./understand"

const SHORTEST_HALF = 3
const LONGEST_WORD = 32
const MOST_WORDS = 3

const halves = (word: string): [string, string][] =>
  Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_HALF + 1) }, (_, index) => {
    const end = SHORTEST_HALF + index
    return [word.slice(0, end), word.slice(end)]
  })

/** Every two words that may have been written as one; the two of a reading have the same piece. */
export const askedHalves = (query: string): Asked[] =>
  wordsOf(query)
    .filter(({ length }) => length <= LONGEST_WORD)
    .slice(0, MOST_WORDS)
    .flatMap(halves)
    .flatMap((pair, piece) =>
      pair.map((word) => ({ piece, way: "half" as const, word, key: soundKeyOf(word) })),
    )

const meaningOf = (asked: Asked[], found: Found[]): Understood | null => {
  const groups = asked.map(({ piece, word }) =>
    found
      .filter((one) => one.how === "exact" && one.piece === piece && one.word === word)
      .map(({ stem }) => stem),
  )
  if (groups.some((stems) => stems.length === 0)) return null
  return {
    groups: groups.map((stems) => [...new Set(stems)]),
    words: asked.map(({ word }) => word),
  }
}

/** For a query of which no word is known: «роботпылесос» is a робот and a пылесос. */
export const understandHalves = (asked: Asked[], found: Found[]): Understood | null => {
  const pieces = [...new Set(asked.map(({ piece }) => piece))]
  const meanings = pieces.flatMap(
    (piece) =>
      meaningOf(
        asked.filter((one) => one.piece === piece),
        found,
      ) ?? [],
  )
  return meanings[0] ?? null
}
