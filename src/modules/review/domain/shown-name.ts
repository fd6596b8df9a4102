type Named = { first_name: string | null; last_name: string | null }

/** An address or a number that somebody filled in for a name is not to be published. */
const isName = (word: string): boolean => /^\p{L}[\p{L}\p{M}'’-]*$/u.test(word)

const initialOf = (word: string | undefined): string =>
  word !== undefined && isName(word) ? ` ${Array.from(word)[0]?.toUpperCase() ?? ""}.` : ""

/** How whoever wrote something is called before others: a first name, and an initial at most. */
export const shownNameOf = ({ first_name, last_name }: Named): string | null => {
  const words = `${first_name ?? ""} ${last_name ?? ""}`.split(/\s+/u).filter(Boolean)
  const [first, ...others] = words
  if (first === undefined || !isName(first)) return null
  return first + initialOf(others.at(-1))
}
