/** One way in: a method and a path as the router writes it, and what it asks of whoever comes. */
export type Door<Rule> = { method: string; path: string; rule: Rule }

export type FoundDoor<Rule> = { rule: Rule; params: Record<string, string> }

type Compiled<Rule> = { door: Door<Rule>; pattern: RegExp; names: string[] }

const escaped = (segment: string) => segment.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

const compile = <Rule>(door: Door<Rule>): Compiled<Rule> => {
  const segments = door.path.split("/").filter(Boolean)
  const source = segments.map((part) => (part.startsWith(":") ? "([^/]+)" : escaped(part)))
  return {
    door,
    // As Express compares: letters of either case, and a slash at the end makes no difference.
    pattern: new RegExp(`^/${source.join("/")}/?$`, "i"),
    names: segments.filter((part) => part.startsWith(":")).map((part) => part.slice(1)),
  }
}

const parametersIn = (path: string): number => path.split("/:").length

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

const paramsOf = (names: string[], values: string[]): Record<string, string> | null => {
  const params: Record<string, string> = {}
  for (const [index, name] of names.entries()) {
    const value = decoded(values[index] ?? "")
    if (value === null) return null
    params[name] = value
  }
  return params
}

/** The most literal door wins, as in the router; where there is no door, there is a wall. */
export const createDoorFinder = <Rule>(doors: Door<Rule>[]) => {
  const compiled = doors
    .map(compile)
    .sort((one, other) => parametersIn(one.door.path) - parametersIn(other.door.path))

  return (method: string, path: string): FoundDoor<Rule> | null => {
    const wanted = method === "HEAD" ? "GET" : method
    for (const { door, pattern, names } of compiled) {
      const match = door.method === wanted ? pattern.exec(path) : null
      const params = match && paramsOf(names, match.slice(1))
      if (params) return { rule: door.rule, params }
    }
    return null
  }
}
