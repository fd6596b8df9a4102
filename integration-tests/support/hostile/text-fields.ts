import type { Route, Schema } from "../router/router"

export type TextField = { route: Route; path: string[] }

const named = (schema: Schema, root: Schema): Schema => {
  const name = schema.$ref?.replace("#/$defs/", "")
  return name === undefined ? schema : (root.$defs?.[name] ?? {})
}

const variantsOf = (schema: Schema): Schema[] => [
  schema,
  ...(schema.anyOf ?? schema.oneOf ?? schema.allOf ?? []),
]

const isText = ({ type, enum: choices, format }: Schema) =>
  [type].flat().includes("string") && !choices && format !== "date-time"

/** What holds an id, a code or a moment is refused or kept by its own rules, and is no text. */
const isReference = (name: string) => /(^|_)(ids?|code|at|type|status|url|key|provider)$/.test(name)

const pathsIn = (schema: Schema, root: Schema, path: string[]): string[][] => {
  if (path.length > 2) return []
  return variantsOf(named(schema, root)).flatMap((variant) =>
    Object.entries(variant.properties ?? {}).flatMap(([name, inner]) => {
      const here = [...path, name]
      const own = variantsOf(inner).some(isText) && !isReference(name) ? [here] : []
      return [...own, ...pathsIn(inner, root, here)]
    }),
  )
}

/** Every place where a body takes free text, found from what the routes themselves check. */
export const textFieldsOf = (routes: Route[]): TextField[] =>
  routes.flatMap((route) => {
    const { body } = route
    if (!body) return []
    const paths = new Map(pathsIn(body, body, []).map((path) => [path.join("."), path]))
    return [...paths.values()].map((path) => ({ route, path }))
  })

/** The same body with one text in it, made room for where there is none. */
export const withText = (body: unknown, [name, ...rest]: string[], text: string): unknown => {
  if (name === undefined) return text
  const inside = Object(body) as Record<string, unknown>
  return { ...inside, [name]: withText(inside[name], rest, text) }
}

/** All values that stand under a name, however deep. */
export const valuesUnder = (answer: unknown, name: string): unknown[] => {
  if (answer === null || typeof answer !== "object") return []
  return Object.entries(answer).flatMap(([key, value]) => [
    ...(key === name ? [value as unknown] : []),
    ...valuesUnder(value, name),
  ])
}
