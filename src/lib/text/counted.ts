const rules = new Intl.PluralRules("ru")

/** The form of a Russian noun that goes with a number: `["товар", "товара", "товаров"]`. */
export const counted = (count: number, [one, few, many]: [string, string, string]): string => {
  const rule = rules.select(count)
  if (rule === "one") return one
  return rule === "few" ? few : many
}
