import type { Pool } from "pg"
import type { CategoryNode } from "../../contracts/catalog/categories"
import { askView } from "./ask-view"
import { contextSql, createValues, type Context } from "./context"

export type TreeAnswer = { version: string; regionKnown: boolean; categories: CategoryNode[] }

type Row = Omit<CategoryNode, "children" | "breadcrumbs">

const treeOf = (rows: Row[]): CategoryNode[] => {
  const nodes = new Map<string, CategoryNode>()
  const roots: CategoryNode[] = []
  for (const category of rows) {
    const { id, handle, name, parent_id } = category
    const parent = parent_id === null ? undefined : nodes.get(parent_id)
    const breadcrumbs = [...(parent?.breadcrumbs ?? []), { id, handle, name }]
    const node = { ...category, breadcrumbs, children: [] }
    nodes.set(id, node)
    ;(parent?.children ?? roots).push(node)
  }
  return roots
}

/** The tree as the shop shows it, with how many products there are to be seen. */
export const listCategories = async (pool: Pool, context: Context): Promise<TreeAnswer> => {
  const values = createValues()
  const text = `
    with ${contextSql(values, context)}
    select version, region_id is not null as known, (
      select coalesce(json_agg(json_build_object('id', category_id, 'handle', handle, 'name', name,
               'description', description, 'parent_id', parent_id,
               'product_count', coalesce(products, 0)) order by position), '[]')
        from catalog_category
        left join (select category_id, sum(products)::int as products from catalog_count
                    where region_id = (select region_id from context) group by 1) counted
       using (category_id)
       where locale = context.locale) as categories
      from context`
  const { version, known, categories } = await askView<{
    version: string
    known: boolean
    categories: Row[]
  }>(pool, { text, values: values.values })
  return {
    version,
    regionKnown: known || context.region_id === undefined,
    categories: treeOf(categories),
  }
}
