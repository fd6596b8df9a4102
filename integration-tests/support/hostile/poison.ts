type Path = (string | number)[]

const pathsOf = (value: unknown, path: Path = []): Path[] =>
  value !== null && typeof value === "object"
    ? [
        path,
        ...Object.entries(value).flatMap(([key, inner]) =>
          pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
        ),
      ]
    : [path]

const setAt = (value: unknown, [key, ...rest]: Path, poison: unknown): unknown => {
  if (key === undefined) return poison
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (index === key ? setAt(item, rest, poison) : item))
  }
  const inner = (value as Record<string, unknown>)[key]
  // Not a literal: the key may be `__proto__`, which shall arrive as a key.
  return Object.fromEntries(
    Object.entries({ ...(value as object), [key]: inner }).map(([name, old]) => [
      name,
      name === String(key) ? setAt(old, rest, poison) : old,
    ]),
  )
}

/** The same value with one place of it, chosen by `where`, exchanged. */
export const poisoned = (value: unknown, where: number, poison: unknown): unknown => {
  const paths = pathsOf(value).slice(1)
  const path = paths[where % Math.max(paths.length, 1)]
  return path === undefined ? poison : setAt(value, path, poison)
}
