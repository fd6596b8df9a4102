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

/** Small Cyrillic letters as Latin ones. */
export const inLatinLetters = (text: string): string =>
  Array.from(text, (letter) => latin[letter] ?? letter).join("")

/** A text as a part of an address; empty when nothing of it can stand there. */
export const handleOf = (text: string, longest = 80): string =>
  inLatinLetters(text.toLowerCase().replaceAll("ё", "е"))
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-|-$/g, "")
