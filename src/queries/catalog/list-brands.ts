import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import type { Brand, ListBrands } from "../../contracts/catalog/description"
import { catalogBrandNotFound } from "../../modules/catalog/errors"
import { demandRight } from "../access/demand-right"

type Page = { brands: Brand[]; count: number; offset: number; limit: number }

const brands = `
  select brand.id, brand.handle, brand.name, (
           select count(*)::int from product_product_catalog_brand link
             join product on product.id = link.product_id and product.deleted_at is null
            where link.brand_id = brand.id and link.deleted_at is null) as product_count
    from catalog_brand brand
   where brand.deleted_at is null`

/** Text as it is, where a pattern is asked for. */
const literally = (text: string) => text.replace(/[\\%_]/g, "\\$&")

export const listBrands = async (
  pool: Pool,
  { actor, asked }: { actor: Actor; asked: ListBrands },
): Promise<Page> => {
  demandRight(actor, "catalog.inspect")
  const { q = "", offset, limit } = asked
  const pattern = `%${literally(q)}%`
  const counted = await pool.query<{ count: number }>(
    `select count(*)::int as count from catalog_brand where deleted_at is null and name ilike $1`,
    [pattern],
  )
  const { rows } = await pool.query<Brand>(
    `${brands} and brand.name ilike $1 order by lower(brand.name), brand.id offset $2 limit $3`,
    [pattern, offset, limit],
  )
  return { brands: rows, count: counted.rows[0]?.count ?? 0, offset, limit }
}

export const getBrand = async (
  pool: Pool,
  { actor, id }: { actor: Actor; id: string },
): Promise<Brand> => {
  demandRight(actor, "catalog.inspect")
  const { rows } = await pool.query<Brand>(`${brands} and brand.id = $1`, [id])
  const [brand] = rows
  if (!brand) throw catalogBrandNotFound()
  return brand
}
