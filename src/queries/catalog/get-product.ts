import type { Pool } from "pg"
import { askView } from "./ask-view"
import { contextSql, createValues, inContext, type Context } from "./context"

export type PageAnswer = { version: string; regionKnown: boolean; body: string | null }

type Row = { version: string; known: boolean; page: string | null; paths: string }

const breadcrumbs = `(
  select json_agg(json_build_object('id', step.category_id, 'handle', step.handle,
                                    'name', step.name) order by place)
    from unnest(leaf.path) with ordinality as way (id, place)
    join catalog_category step on step.category_id = way.id and step.locale = leaf.locale)`

// The deepest categories a product is in; those above them are on the way there.
const pathsSql = `(
  select coalesce(json_agg(${breadcrumbs} order by leaf.position), '[]')
    from catalog_category leaf
   where leaf.locale = shown.locale and leaf.category_id = any (shown.category_ids)
     and not exists (select from catalog_category child where child.locale = leaf.locale
       and child.parent_id = leaf.category_id and child.category_id = any (shown.category_ids)))`

/** Everything a product page shows. */
export const getProduct = async (
  pool: Pool,
  { handle, ...context }: Context & { handle: string },
): Promise<PageAnswer> => {
  const values = createValues()
  const text = `
    with ${contextSql(values, context)},
    shown as (select * from catalog_view where handle = ${values.add(handle)} and ${inContext} limit 1)
    select version, context.region_id is not null as known, page, ${pathsSql}::text as paths
      from context left join shown on true`
  const { version, known, page, paths } = await askView<Row>(pool, {
    text,
    values: values.values,
  })
  return {
    version,
    regionKnown: known || context.region_id === undefined,
    body: page === null ? null : `{"product":${page.slice(0, -1)},"category_paths":${paths}}}`,
  }
}
