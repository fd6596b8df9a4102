export const MOST_COMPARED = 4

/** Handles of products to compare, as `a,b,c` in an address or as a list. */
export const handlesIn = (value: unknown): string[] => {
  const texts = [value].flat().filter((one): one is string => typeof one === "string")
  const handles = texts.flatMap((text) => text.split(",")).map((one) => one.trim())
  const sound = handles.filter((one) => /^[^\p{Cc},]{1,200}$/u.test(one))
  return [...new Set(sound)].slice(0, MOST_COMPARED)
}

type Compared = { specifications: { label: string; value: string }[] }
export type ComparedRow = { label: string; values: (string | null)[]; differs: boolean }

/** One row a specification, in the order they first appear; null where a product has none. */
export const compareRows = (products: readonly Compared[]): ComparedRow[] => {
  const labels = [
    ...new Set(products.flatMap(({ specifications }) => specifications.map(({ label }) => label))),
  ]
  return labels.map((label) => {
    const values = products.map(
      ({ specifications }) => specifications.find((row) => row.label === label)?.value ?? null,
    )
    return { label, values, differs: new Set(values).size > 1 }
  })
}
