import fc from "fast-check"
import type { Schema } from "../router/router"

type Known = Map<string, string>
type Place = { root: Schema; name: string; depth: number; known: Known }

const words = fc.constantFrom("Холодильник", "teapot", "a", "2026-01-01", "RUB", "ru", "10")

const textOf = ({ format }: Schema, { name, known }: Place): fc.Arbitrary<unknown> => {
  const table = /^(.+?)_ids?$/.exec(name)?.[1]
  const id = known.get(table ?? "") ?? known.get(name)
  if (id !== undefined) return fc.constant(id)
  if (format === "email" || name.endsWith("email")) return fc.constant("vera@example.com")
  if (format === "date-time" || name.endsWith("_at")) return fc.constant("2026-11-21T10:00:00Z")
  if (name.endsWith("currency_code")) return fc.constant("rub")
  if (name.endsWith("country_code")) return fc.constant("ru")
  if (format === "uri" || name.endsWith("url")) return fc.constant("https://example.com/a.png")
  return words
}

const objectOf = (schema: Schema, place: Place): fc.Arbitrary<unknown> => {
  const { properties = {}, required = [], additionalProperties } = schema
  const model = Object.fromEntries(
    Object.entries(properties).map(([name, inner]) => [
      name,
      validValue(inner, { ...place, name }),
    ]),
  )
  const declared = fc.record(model, {
    requiredKeys: required.filter((name) => name in model),
    noNullPrototype: true,
  })
  if (typeof additionalProperties !== "object") return declared
  const extra = fc.dictionary(words, validValue(additionalProperties, place), { maxKeys: 2 })
  return fc.tuple(declared, extra).map(([one, other]) => ({ ...other, ...one }))
}

const ofType = (type: string, schema: Schema, place: Place): fc.Arbitrary<unknown> => {
  const { minimum = 0, maximum = 100, items } = schema
  switch (type) {
    case "string":
      return textOf(schema, place)
    case "integer":
    case "number":
      return fc.integer({
        min: Math.max(minimum, -1000),
        max: Math.max(minimum, Math.min(maximum, 1000)),
      })
    case "boolean":
      return fc.boolean()
    case "array":
      return typeof items === "object"
        ? fc.array(validValue(items, place), { minLength: 1, maxLength: 2 })
        : fc.constant([])
    case "object":
      return objectOf(schema, place)
    default:
      return fc.constant(null)
  }
}

const resolved = (schema: Schema, root: Schema): Schema => {
  const name = schema.$ref?.replace("#/$defs/", "")
  if (name === undefined) return schema
  return name === "#" ? root : (root.$defs?.[name] ?? {})
}

/** Values that the schema accepts, with ids of things that are there where one is asked for. */
export const validValue = (schema: Schema, place: Place): fc.Arbitrary<unknown> => {
  if (place.depth > 5) return fc.constant(null)
  const inside = { ...place, depth: place.depth + 1 }
  const actual = resolved(schema, place.root)
  const { anyOf, oneOf, allOf, type } = actual
  if (actual.const !== undefined) return fc.constant(actual.const)
  if (actual.enum) return fc.constantFrom(...actual.enum)
  const options = anyOf ?? oneOf
  if (options) return fc.oneof(...options.map((option) => validValue(option, inside)))
  if (allOf) {
    return fc
      .tuple(...allOf.map((part) => validValue(part, inside)))
      .map((parts) => Object.assign({}, ...parts) as unknown)
  }
  if (type === undefined) return words
  const types = Array.isArray(type) ? type : [type]
  return fc.oneof(...types.map((one) => ofType(one, actual, inside)))
}
