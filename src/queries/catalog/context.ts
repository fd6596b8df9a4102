import { BASE_LOCALE, type Locale } from "../../contracts/catalog/locale"

/** In which language and for which region something is read. */
export type Context = { locale?: Locale | undefined; region_id?: string | undefined }

/** Numbers the values of a statement as they are mentioned. */
export const createValues = () => {
  const values: unknown[] = []
  return {
    values,
    add: (value: unknown): string => `$${values.push(value)}`,
  }
}
export type Values = ReturnType<typeof createValues>

/** Begins every statement: what the context means, and of which version the answer is. */
export const contextSql = ({ add }: Values, { locale = BASE_LOCALE, region_id }: Context) => `
  context as materialized (
    select ${add(locale)}::text as locale,
           (select version from catalog_version) as version,
           region.id as region_id, region.currency_code
      from (select coalesce(${add(region_id ?? null)}::text, (
              select default_region_id from store
               where deleted_at is null order by created_at limit 1)) as id) wanted
      left join region on region.id = wanted.id and region.deleted_at is null)`

/** The rows of the view that belong to the context. */
export const inContext =
  "locale = (select locale from context) and region_id = (select region_id from context)"
