import type { Pool } from "pg"

const fields = [
  "first_name",
  "last_name",
  "company",
  "phone",
  "address_1",
  "address_2",
  "city",
  "province",
  "postal_code",
  "country_code",
] as const

type Address = Partial<Record<(typeof fields)[number], string>>

const told = fields.map((field) => `'${field}', ${field}`).join(", ")

/** The address that a person has marked as the usual one, or the only one they have. */
export const getUsualAddress = async (pool: Pool, customerId: string): Promise<Address | null> => {
  const { rows } = await pool.query<{ usual: boolean; address: Address }>(
    `select is_default_shipping as usual,
            jsonb_strip_nulls(jsonb_build_object(${told})) as address
       from customer_address where customer_id = $1 and deleted_at is null
      order by is_default_shipping desc, created_at limit 2`,
    [customerId],
  )
  const [first, second] = rows
  return first && (first.usual || !second) ? first.address : null
}
