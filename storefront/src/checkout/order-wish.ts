const MOST_LINES = 200
const LAST_PAGE = 10_000

/** The positions that an address names; none are all of them. */
export const linesIn = (named: unknown): string[] =>
  [named]
    .flat()
    .filter((one): one is string => typeof one === "string" && one !== "")
    .slice(0, MOST_LINES)

export const pageIn = (named: unknown): number => {
  const page = Number(named)
  return Number.isInteger(page) && page > 0 && page <= LAST_PAGE ? page : 1
}

const reasons = ["gone", "out_of_stock", "fewer"] as const
export type Missing = { item_id: string; reason: (typeof reasons)[number] }

const ID = /^[A-Za-z0-9_]{1,100}$/

/** What of an order did not get into the cart, as an address says it. */
export const missingItems = {
  write: (order: string, missing: readonly Missing[]): string =>
    new URLSearchParams([
      ["again", order],
      ...missing.map(({ item_id, reason }) => ["missing", `${reason}.${item_id}`]),
    ]).toString(),

  read: (named: unknown): Missing[] =>
    linesIn(named).flatMap((one) => {
      const [said, item_id = ""] = one.split(".")
      const reason = reasons.find((known) => known === said)
      return reason && ID.test(item_id) ? [{ item_id, reason }] : []
    }),
}

export const orderIdIn = (named: unknown): string | undefined =>
  typeof named === "string" && ID.test(named) ? named : undefined
