import type { Context, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Transaction } from "../../../lib/database/atomically"

type Side = [module: string, key: string]
type Row = [one: string, other: string]
type Extra = Record<string, unknown>
/** Medusa's type of it leaves the context out; what it runs takes it. */
type LinkModule = {
  create: (
    rows: (Row | [...Row, Extra])[],
    ...rest: [undefined, undefined, Context]
  ) => Promise<unknown>
  dismiss: (rows: Row[], foreign: undefined, context: Context) => Promise<unknown>
}

const between = (container: MedusaContainer, [one, other]: [Side, Side]): LinkModule => {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  return link.getLinkModule(one[0], one[1], other[0], other[1]) as unknown as LinkModule
}

type Means = { container: MedusaContainer; transaction: Transaction }

/** Connects things of two modules as part of a transaction. */
export const linkIn = async (
  { container, transaction }: Means,
  { sides, rows, extra }: { sides: [Side, Side]; rows: Row[]; extra?: Extra },
): Promise<void> => {
  if (rows.length === 0) return
  const all = rows.map((row): Row | [...Row, Extra] => (extra ? [...row, extra] : row))
  await transaction.on(between(container, sides), (links, context) =>
    links.create(all, undefined, undefined, context),
  )
}

export const unlinkIn = async (
  { container, transaction }: Means,
  { sides, rows }: { sides: [Side, Side]; rows: Row[] },
): Promise<void> => {
  if (rows.length === 0) return
  await transaction.on(between(container, sides), (links, context) =>
    links.dismiss(rows, undefined, context),
  )
}
