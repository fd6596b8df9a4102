const latin: Record<string, string> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ж: "zh",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "h",
  ц: "c",
  ч: "ch",
  ш: "sh",
  щ: "sch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
}

/**
 * A word in Latin letters, so that тепло finds Teplo, and so that trigrams work in a database whose
 * locale knows no Cyrillic letters. Takes a normalised word.
 */
export const soundKeyOf = (word: string): string =>
  Array.from(word, (letter) => latin[letter] ?? letter).join("")
