/** What people say for what is written on the box. */
const meant = new Map(
  Object.entries({
    fridge: "refrigerator",
    tv: "television",
    telly: "television",
    hoover: "vacuum",
    холодос: "холодильник",
    стиралка: "стиральная машина",
    посудомойка: "посудомоечная машина",
    микроволновка: "микроволновая печь",
    свч: "микроволновая",
    телек: "телевизор",
    телик: "телевизор",
    тв: "телевизор",
    кондей: "кондиционер",
    приставка: "консоль",
    духовка: "духовой шкаф",
  }),
)

/** Takes and gives normalised words. */
export const writtenFor = (word: string): string[] => (meant.get(word) ?? word).split(" ")
