import type { Asked, Way } from "./asked-words"
import { distanceToBeginning, editDistance, mistakesAllowed } from "./edit-distance"

const MOST_GUESSES = 3
const SHORTEST_BEGINNING = 2
/** Readings of a higher rank are guesses at what was meant. */
const EXACT = 1

/** What the vocabulary of the shop has to say to a word. */
export type Found = Asked & { how: "exact" | "prefix" | "near"; stem: string; uses: number }
/** Groups of stems: a product matches when it has one of each group. */
export type Understood = { groups: string[][]; words: string[] }

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

/** Of two readings that are as good, the one as it stands is meant. */
const surenessOf = ({ way }: Asked) => (way === "plain" ? 0 : 1)

/** The lower the rank, the surer it is that this is what was meant. */
const readWord = (asked: Asked, found: Found[], unfinished: boolean) => {
  const by = (how: Found["how"]) => found.filter((one) => one.how === how)
  const exact = stemsOf(by("exact"))
  const begun = stemsOf(by("prefix"))
  if (exact.length > 0) {
    const stems = unfinished ? [...new Set([...exact, ...begun])] : exact
    return { stems, rank: surenessOf(asked) }
  }
  const isBegun = unfinished || asked.word.length >= SHORTEST_BEGINNING
  if (begun.length > 0 && isBegun) return { stems: begun, rank: 2 + surenessOf(asked) }
  const guess = nearest(asked, by("near"), unfinished)
  return guess && { stems: guess.stems, rank: 10 * guess.mistakes + surenessOf(asked) }
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

const ways: Way[] = ["plain", "layout", "shapes"]

/** What is known as one word with the piece before or behind: "кофе машина" is a кофемашина, too. */
const joinedAt = (found: Found[], piece: number, isTyped: boolean) =>
  found.filter(
    (one) =>
      one.way === "joined" &&
      (one.piece === piece || one.piece === piece - 1) &&
      (one.how === "exact" || (isTyped && one.how === "prefix")),
  )

const withJoined = (reading: Reading | undefined, joined: Found[]): Reading[] => {
  const stems = stemsOf(joined)
  const [first] = joined
  if (!first) return reading ? [reading] : []
  if (!reading || reading.rank > EXACT) return [{ rank: 0, groups: [stems], words: [first.word] }]
  const groups = reading.groups.map((group) => [...new Set([...group, ...stems])])
  return [{ ...reading, groups }]
}

/**
 * What a query means in the words of this shop; null when it means nothing here. Words that are not
 * known at all are passed over as long as another one is. `unfinished`: somebody is still typing the
 * last word.
 */
export const understand = ({ asked, found, unfinished }: Options): Understood | null => {
  const pieces = [...new Set(asked.map(({ piece }) => piece))]
  const last = pieces.at(-1)
  const readings = pieces.flatMap((piece) => {
    const [best] = ways
      .flatMap((way) => {
        const own = (one: Asked) => one.piece === piece && one.way === way
        return readPiece(asked.filter(own), found.filter(own), unfinished && piece === last) ?? []
      })
      .sort((one, other) => one.rank - other.rank)
    return withJoined(best, joinedAt(found, piece, unfinished))
  })
  if (readings.length === 0) return null
  return {
    groups: readings.flatMap(({ groups }) => groups),
    words: readings.flatMap(({ words }) => words),
  }
}
