import { createHash } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"
import type { Pool } from "pg"

const names = new Map<string, string>()

/** PostgreSQL plans a named statement once a connection; there are some dozens of texts at most. */
const nameOf = (text: string): string => {
  const known = names.get(text)
  if (known) return known
  const name = `catalog-${createHash("md5").update(text).digest("hex").slice(0, 16)}`
  names.set(text, name)
  return name
}

/** Asks a statement that always has one row. */
export const askView = async <Row extends object>(
  pool: Pool,
  { text, values }: { text: string; values: unknown[] },
): Promise<Row> => {
  const { rows } = await pool.query<Row>({ name: nameOf(text), text, values })
  const [row] = rows
  if (row) return row
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The catalogue has no version")
}
