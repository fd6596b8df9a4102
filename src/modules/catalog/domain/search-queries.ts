import type { Understood } from "./understand"

const anyOf = (stems: string[], mark = "", more = ""): string =>
  stems.map((stem) => `'${mark}${stem}'${more}`).join("|")

const allOf = (groups: string[][], mark = ""): string =>
  groups.map((stems) => `(${anyOf(stems, mark)})`).join("&")

/**
 * As PostgreSQL writes queries, with the marks of catalog_place: what has all the words, what has
 * them in its title, what has a title that begins with the first
 * (кофе begins кофемашина), what has any, and what is of a kind
 * that is named so. Stems hold letters and digits only.
 */
export const searchQueriesOf = ({ groups }: Understood) => ({
  all: allOf(groups),
  inTitle: allOf(groups, "="),
  beginsTitle: anyOf(groups[0] ?? [], "^", ":*"),
  any: anyOf(groups.flat()),
  ofKind: anyOf(groups.flat(), "~"),
})
