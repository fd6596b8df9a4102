const shapes = new Map(
  Object.entries({
    ...{ а: "a", в: "b", е: "e", к: "k", м: "m", н: "h", о: "o", р: "p", с: "c", т: "t" },
    ...{ у: "y", х: "x" },
  }),
)

/**
 * A model number written in Russian letters that look like Latin ones: х200 for x200. Null where
 * there is nothing to be taken for something else.
 */
export const inLatinShapes = (text: string): string | null => {
  const small = text.toLowerCase()
  if (!/\d/.test(small) || !/[а-яё]/.test(small)) return null
  const read = Array.from(small, (letter) => shapes.get(letter) ?? letter).join("")
  return /[а-яё]/.test(read) ? null : read
}
