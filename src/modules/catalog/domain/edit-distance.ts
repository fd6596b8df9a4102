/** The last row of the table: how far `one` is from every beginning of `other`. */
const distancesToBeginnings = (one: string, other: string): number[] => {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)]
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    rows.push(current)
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = at(row - 1, column - 1) + (one[row - 1] === other[column - 1] ? 0 : 1)
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      const swapped = isSwap ? at(row - 2, column - 2) + 1 : Infinity
      const leftOut = at(row - 1, column) + 1
      current[column] = Math.min(replaced, swapped, leftOut, (current[column - 1] ?? 0) + 1)
    }
  }
  return rows[one.length] ?? []
}

/** How many letters must be put in, left out, replaced or swapped with the next one. */
export const editDistance = (one: string, other: string): number =>
  distancesToBeginnings(one, other)[other.length] ?? Infinity

/** The same for a word that is still being typed: from it to any beginning of the other. */
export const distanceToBeginning = (one: string, other: string): number =>
  Math.min(...distancesToBeginnings(one, other))

/** How many mistakes a word of this length may hold and still be meant. */
export const mistakesAllowed = (length: number): number =>
  length < 4 ? 0 : length < 7 ? 1 : length < 10 ? 2 : 3
