type Search = Record<string, unknown>

/** `?brand=a&brand=b&page=2` as `{ brand: ["a", "b"], page: "2" }`: plain text, as a form sends it. */
export const readSearch = (text: string): Record<string, string | string[]> => {
  const search: Record<string, string | string[]> = {}
  for (const [name, value] of new URLSearchParams(text)) {
    const earlier = Object.hasOwn(search, name) ? search[name] : undefined
    search[name] = earlier === undefined ? value : [earlier, value].flat()
  }
  return search
}

export const writeSearch = (search: Search): string => {
  const pairs = Object.entries(search).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((one) => one !== undefined && one !== null && one !== "" && one !== false)
      .map((one) => [name, String(one)]),
  )
  const text = new URLSearchParams(pairs).toString()
  return text === "" ? "" : `?${text}`
}
