const english = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
const russian = "ёйцукенгшщзхъфывапролджэячсмитьбю"

const englishShifted = '~{}:"<>'
const russianShifted = "ёхъжэбю"

const pairs = (from: string, to: string): [string, string][] =>
  Array.from(from, (letter, place) => [letter, Array.from(to)[place] ?? letter])

const toRussian = new Map([...pairs(english, russian), ...pairs(englishShifted, russianShifted)])
const toEnglish = new Map(pairs(russian, english))

/** What the same keys would have written under the other layout. */
export const inOtherLayout = (text: string): string => {
  const small = text.toLowerCase()
  const map = /[а-яё]/.test(small) ? toEnglish : toRussian
  return Array.from(small, (letter) => map.get(letter) ?? letter).join("")
}
