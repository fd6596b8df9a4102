import { writtenFor } from "./colloquial"
import { distanceToBeginning, editDistance, mistakesAllowed } from "./edit-distance"
import { inOtherLayout } from "./keyboard-layout"
import { soundKeyOf } from "./sound-key"
import { wordsOf } from "./tokens"

const MOST_PIECES = 8
const MOST_GUESSES = 3
const SHORTEST_BEGINNING = 2
// Under the other layout any few letters are the beginning of some word.
const SHORTEST_SWAPPED = 3

/** A word asked for: in which piece of the query, and whether read under the other layout. */
export type Asked = { piece: number; swapped: boolean; word: string; key: string }
/** What the vocabulary of the shop has to say to a word. */
export type Found = {
  piece: number
  swapped: boolean
  word: string
  how: "exact" | "prefix" | "near"
  stem: string
  key: string
  uses: number
}
/** Groups of stems: a product matches when it has one of each group. */
export type Understood = { groups: string[][]; words: string[] }

const wordsIn = (reading: string, piece: number, swapped: boolean): Asked[] =>
  wordsOf(reading)
    .flatMap(writtenFor)
    .map((word) => ({ piece, swapped, word, key: soundKeyOf(word) }))
    .filter(({ key }) => key !== "")

const isLongEnough = ({ word }: Asked) => word.length >= SHORTEST_SWAPPED

/** Every word that may be meant, read as it stands and as the other keyboard layout would have it. */
export const askedWords = (query: string): Asked[] =>
  query
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, MOST_PIECES)
    .flatMap((text, piece) => {
      const swapped = wordsIn(inOtherLayout(text), piece, true)
      return [...wordsIn(text, piece, false), ...(swapped.every(isLongEnough) ? swapped : [])]
    })

type Reading = { rank: number; groups: string[][]; words: string[] }

const nearest = (asked: Asked, found: Found[], unfinished: boolean) => {
  const allowed = mistakesAllowed(asked.key.length)
  const distance = unfinished ? distanceToBeginning : editDistance
  const guesses = found
    .map((guess) => ({ ...guess, mistakes: distance(asked.key, guess.key) }))
    .filter(({ mistakes }) => mistakes <= allowed)
    .sort((one, other) => one.mistakes - other.mistakes || other.uses - one.uses)
  const best = guesses[0]
  if (!best) return null
  const equals = guesses.filter(({ mistakes }) => mistakes === best.mistakes)
  return { stems: equals.slice(0, MOST_GUESSES).map(({ stem }) => stem), mistakes: best.mistakes }
}

const stemsOf = (found: Found[]) => [...new Set(found.map(({ stem }) => stem))]

/** The lower the rank, the surer it is that this is what was meant. */
const readWord = (asked: Asked, found: Found[], unfinished: boolean) => {
  const by = (how: Found["how"]) => found.filter((one) => one.how === how)
  const exact = stemsOf(by("exact"))
  const begun = stemsOf(by("prefix"))
  if (exact.length > 0) {
    const stems = unfinished ? [...new Set([...exact, ...begun])] : exact
    return { stems, rank: asked.swapped ? 1 : 0 }
  }
  const isBegun = unfinished || asked.word.length >= SHORTEST_BEGINNING
  if (begun.length > 0 && isBegun) return { stems: begun, rank: asked.swapped ? 3 : 2 }
  const guess = nearest(asked, by("near"), unfinished)
  return guess && { stems: guess.stems, rank: 10 * guess.mistakes + (asked.swapped ? 1 : 0) }
}

const readPiece = (asked: Asked[], found: Found[], unfinished: boolean): Reading | null => {
  const read = asked.map((one) => ({
    one,
    answer: readWord(
      one,
      found.filter(({ word }) => word === one.word),
      unfinished,
    ),
  }))
  const known = read.flatMap(({ one, answer }) => (answer ? [{ ...answer, word: one.word }] : []))
  if (known.length === 0) return null
  return {
    rank: Math.max(...known.map(({ rank }) => rank)),
    groups: known.map(({ stems }) => stems),
    words: known.map(({ word }) => word),
  }
}

type Options = { asked: Asked[]; found: Found[]; unfinished: boolean }

/**
 * What a query means in the words of this shop; null when it means nothing here. Words that are not
 * known at all are passed over as long as another one is. `unfinished`: somebody is still typing the
 * last word.
 */
export const understand = ({ asked, found, unfinished }: Options): Understood | null => {
  const last = asked.at(-1)?.piece
  const pieces = [...new Set(asked.map(({ piece }) => piece))]
  const readings = pieces.flatMap((piece) => {
    const [plain, swapped] = [false, true].map((layout) => {
      const own = ({ piece: of, swapped: way }: { piece: number; swapped: boolean }) =>
        of === piece && way === layout
      return readPiece(asked.filter(own), found.filter(own), unfinished && piece === last)
    })
    if (plain && swapped) return swapped.rank < plain.rank ? [swapped] : [plain]
    return plain ?? swapped ?? []
  })
  if (readings.length === 0) return null
  return {
    groups: readings.flatMap(({ groups }) => groups),
    words: readings.flatMap(({ words }) => words),
  }
}

/** As PostgreSQL writes a query; stems hold letters and digits only. */
export const searchQueryOf = ({ groups }: Understood): string =>
  groups.map((stems) => `(${stems.map((stem) => `'${stem}'`).join("|")})`).join("&")
