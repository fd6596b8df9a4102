import fc from "fast-check"
import type { Route } from "../router/router"
import { encoded } from "./address"
import { poisoned } from "./poison"
import { validValue } from "./valid-value"
import { hostileText, hostileTexts, hostileValue } from "./values"

type Known = Map<string, string>

const written = (value: unknown, key: string): string[] => {
  if (value === null || typeof value !== "object") return [`${key}=${encoded(String(value))}`]
  return Object.entries(value).flatMap(([inner, item]) =>
    written(item, `${key}[${encoded(inner)}]`),
  )
}

const asQuery = (value: unknown): string =>
  Object.entries(Object(value) as object)
    .flatMap(([key, item]) => written(item, encoded(key)))
    .slice(0, 60)
    .join("&")

const fields = fc.constantFrom(
  "*",
  "**",
  "+",
  "-",
  "-id",
  "+id,-id,*id",
  ",,,",
  "id;drop table product",
  "id'",
  'id"',
  "*customer.orders.customer.orders.customer",
  "nothing.at.all",
  "*nothing",
  "id.id.id",
  "*variants.*,*options.*",
  "+metadata.a.b",
  "__proto__",
  "__proto__.polluted",
  "constructor.name",
  "length",
  "variants.calculated_price",
  "*variants.calculated_price",
  "items.variant.product.variants.product.variants.product",
  "total,-total,*total",
  "created_at.year",
  "a".repeat(5000),
  Array.from({ length: 400 }, (_, index) => `a${index}`).join(","),
)

const keys = ["limit", "offset", "order", "q", "id", "with_deleted", "created_at", "status"]

const operators = ["$gt", "$in", "$and", "$not", "$like", "$fulltext", "$foo", "__proto__", "0", ""]

const rawQueries = fc.constantFrom(
  "%",
  "%zz=%zz",
  "%E0%A4%A=1",
  "?",
  "&&&=&=&",
  "=",
  "[]=1",
  "[a]=1",
  "id[",
  "id[]]=1",
  "id[]=&id[]=",
  "id[999999999]=1",
  "a.b=1",
  "a.b.c=1",
  "limit=1&limit=2",
  "fields=id&fields=name",
  "fields[]=id",
  "fields[a]=id",
  "order[]=id",
  "order[a]=id",
  "__proto__[x]=1",
  "constructor[prototype][x]=1",
  "limit=1000000000",
  "limit=0",
  "limit=-5",
  "offset=-5",
  "offset=99999999999",
  "limit=NaN&offset=Infinity",
  "order=-",
  "order=--id",
  "order=id;drop",
  "order=nothing.at.all",
  "order=__proto__",
  "order=metadata",
  "q=%00",
  "q=%25%27%22%5C",
  `q=${"a".repeat(7000)}`,
  `${"a[b]".repeat(400)}=1`,
  Array.from({ length: 1500 }, (_, index) => `id[]=${index}`).join("&"),
)

export const hostileQuery = (route: Route, known: Known): fc.Arbitrary<string> => {
  const schema = route.query
  const sound = schema
    ? validValue(schema, { root: schema, name: "", depth: 0, known })
    : fc.constant({ limit: 5 })
  const names = [...Object.keys(schema?.properties ?? {}), ...keys]
  const name = fc.constantFrom(...names)
  return fc.oneof(
    { weight: 2, arbitrary: rawQueries },
    { weight: 2, arbitrary: fields.map((value) => `fields=${encoded(value)}`) },
    {
      weight: 3,
      arbitrary: fc.tuple(name, hostileText).map(([key, text]) => `${key}=${encoded(text)}`),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(name, fc.constantFrom(...operators), fc.constantFrom(...hostileTexts))
        .map(([key, operator, text]) => `${key}[${operator}]=${encoded(text)}`),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(sound, fc.nat(), hostileValue)
        .map(([query, where, poison]) => asQuery(poisoned(query, where, poison))),
    },
  )
}
