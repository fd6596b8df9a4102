import { createHash } from "node:crypto"
import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import type { ProductDescription } from "../../contracts/catalog/description"
import { ENGLISH_LOCALE } from "../../contracts/catalog/locale"
import { catalogProductNotFound } from "../../modules/catalog/errors"
import { demandRight } from "../access/demand-right"

type Described = Pick<ProductDescription, "brand" | "specifications">

// What is not translated is left out, not given as null.
const statement = `
  select (select jsonb_build_object('id', brand.id, 'handle', brand.handle, 'name', brand.name)
            from product_product_catalog_brand link
            join catalog_brand brand on brand.id = link.brand_id and brand.deleted_at is null
           where link.product_id = product.id and link.deleted_at is null limit 1) as brand,
         (select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                   'label', one.label, 'value', one.value,
                   'label_en', nullif(told.translations ->> 'label', ''),
                   'value_en', nullif(told.translations ->> 'value', '')))
                 order by one.position), '[]')
            from catalog_specification one
            left join translation told on told.reference_id = one.id
             and told.reference = 'specification' and told.locale_code = $2
             and told.deleted_at is null
           where one.product_id = product.id and one.deleted_at is null) as specifications
    from product where product.id = $1 and product.deleted_at is null`

/** Two descriptions that say the same are of the same version, whoever wrote them. */
const versionOf = ({ brand, specifications }: Described): string => {
  const said = specifications.map(({ label, value, label_en, value_en }) => [
    label,
    value,
    label_en ?? null,
    value_en ?? null,
  ])
  return createHash("sha256")
    .update(JSON.stringify([brand?.id ?? null, said]))
    .digest("hex")
    .slice(0, 32)
}

/** What the shop says of a product beyond Medusa's own fields, in both languages. */
export const getDescription = async (
  pool: Pool,
  { actor, id }: { actor: Actor; id: string },
): Promise<ProductDescription> => {
  demandRight(actor, "catalog.inspect")
  const { rows } = await pool.query<Described>(statement, [id, ENGLISH_LOCALE])
  const [described] = rows
  if (!described) throw catalogProductNotFound()
  return {
    ...described,
    brand_id: described.brand?.id ?? null,
    version: versionOf(described),
  }
}
