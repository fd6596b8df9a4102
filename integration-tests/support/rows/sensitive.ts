import type { Pool } from "pg"

export type WatchedTable = { table: string; key: string[]; columns: string[] }

type Kind = { tables: RegExp; columns: RegExp }

/** What a stranger's body may not decide, by how tables and columns are named. */
const sensitive: Record<string, Kind> = {
  "an owner": { tables: /./, columns: /^(customer|user|actor|owner|sales_channel)_id$/ },
  "a maker": { tables: /./, columns: /^(created|requested|hidden|sent)_by$/ },
  "a type": { tables: /^access_/, columns: /^(type|role|dashboard)$/ },
  "an account": { tables: /^customer$/, columns: /^(has_account|email)$/ },
  "a group": { tables: /^customer_group_customer$/, columns: /^customer_group_id$/ },
  "a login": {
    tables: /^(auth|provider)_identity$/,
    columns: /^(app_metadata|entity_id|auth_identity_id)$/,
  },
  "a key": { tables: /^api_key$/, columns: /^(type|revoked_at)$/ },
  "a price": { tables: /^(price|.*shipping_method)$/, columns: /^(raw_)?amount$/ },
  "a price list": { tables: /^price_list$/, columns: /^(type|status)$/ },
  "a price of a line": {
    tables: /(line_item|order_item)$/,
    columns: /^((raw_)?(compare_at_)?unit_price|is_custom_price|is_tax_inclusive)$/,
  },
  "money": { tables: /^(payment|capture|refund|order_transaction)$/, columns: /^(raw_)?amount$/ },
  "a judgement": { tables: /^review$/, columns: /^(rating|hidden_at|product_id)$/ },
}

type Column = { table: string; column: string; key: string[] | null }

/**
 * Read from the database itself, so a table that comes later is in it without being named; a kind of
 * which there is no column has been renamed, and says so.
 */
export const findSensitive = async (pool: Pool): Promise<WatchedTable[]> => {
  const { rows } = await pool.query<Column>(
    `select c.table_name as table, c.column_name as column,
            (select array_agg(used.column_name::text order by used.ordinal_position)
               from information_schema.table_constraints held
               join information_schema.key_column_usage used
                 using (constraint_schema, constraint_name, table_name)
              where held.constraint_type = 'PRIMARY KEY' and held.table_schema = 'public'
                and held.table_name = c.table_name) as key
       from information_schema.columns c
       join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
      order by c.table_name, c.column_name`,
  )
  const found = new Map<string, WatchedTable>()
  const idle = new Set(Object.keys(sensitive))
  for (const { table, column, key } of rows) {
    const kinds = Object.entries(sensitive).filter(
      ([, kind]) => kind.tables.test(table) && kind.columns.test(column),
    )
    for (const [what] of kinds) idle.delete(what)
    if (kinds.length === 0) continue
    if (key === null) throw new Error(`Rows of ${table} cannot be told from each other`)
    const watched = found.get(table) ?? { table, key, columns: [] }
    watched.columns.push(column)
    found.set(table, watched)
  }
  if (idle.size > 0) throw new Error(`Nothing is watched for ${[...idle].join(", ")}`)
  return [...found.values()]
}
