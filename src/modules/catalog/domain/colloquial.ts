/** What people say for what is written on the box. */
const meant = new Map(
  Object.entries({
    fridge: "refrigerator",
    tv: "television",
    telly: "television",
    hoover: "vacuum",
    washer: "washing machine",
    aircon: "air conditioner",
    холодос: "холодильник",
    стиралка: "стиральная машина",
    посудомойка: "посудомоечная машина",
    микроволновка: "микроволновая печь",
    свч: "микроволновая",
    телек: "телевизор",
    телик: "телевизор",
    тв: "телевизор",
    кондей: "кондиционер",
    морозилка: "морозильник",
    электрочайник: "чайник",
    приставка: "консоль",
    бритва: "электробритва",
    джойстик: "геймпад",
    духовка: "духовой шкаф",
  }),
)

/** Takes and gives normalised words. */
export const writtenFor = (word: string): string[] => (meant.get(word) ?? word).split(" ")
