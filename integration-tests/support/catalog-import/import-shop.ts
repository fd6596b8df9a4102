import type { CatalogImport, ImportItem } from "../../../src/contracts/catalog-import/import"
import { ask, type Answer } from "../ask"
import { openCatalogShop, type CatalogShop } from "../catalog-shop"
import { adminToken, bearer } from "../staff"
import { until } from "../until"
import { openSourceServer, type SourceServer } from "./source-server"

export type ImportShop = {
  shop: CatalogShop
  sources: SourceServer
  /** Asks the import's routes as an administrator. */
  imports: (path?: string, body?: unknown, method?: string) => Promise<Answer>
  start: (body: unknown, query?: string) => Promise<CatalogImport>
  get: (id: string) => Promise<CatalogImport>
  items: (id: string, query?: string) => Promise<ImportItem[]>
  /** Waits until nobody works on it any more. */
  ended: (id: string) => Promise<CatalogImport>
  /** Imports from an address to the end. */
  whole: (body: unknown) => Promise<CatalogImport>
  close: () => Promise<void>
}

const demandedImport = (answer: Answer): CatalogImport => {
  if (answer.status !== 200) throw new Error(`No import: ${answer.status} ${answer.text}`)
  return answer.json<{ catalog_import: CatalogImport }>().catalog_import
}

/** A shop of its own, and a server beside it that it may import from. */
export const openImportShop = async (): Promise<ImportShop> => {
  const sources = await openSourceServer()
  const shop = await openCatalogShop({ IMPORT_LOCAL_SOURCES: sources.base })
  const at = shop.server.url
  const headers = bearer(await adminToken(at))
  const imports: ImportShop["imports"] = (path = "", body, method) =>
    ask(`/admin/catalog-imports${path}`, {
      at,
      headers,
      method: method ?? (body === undefined ? "GET" : "POST"),
      ...(body === undefined ? {} : { body }),
    })
  const get = async (id: string) => demandedImport(await imports(`/${id}`))
  const start = async (body: unknown, query = "") => demandedImport(await imports(query, body))
  const ended = async (id: string) => {
    await until(async () => !["waiting", "running"].includes((await get(id)).status), 120_000)
    return get(id)
  }
  return {
    shop,
    sources,
    imports,
    start,
    get,
    ended,
    items: async (id, query = "limit=100") =>
      (await imports(`/${id}/items?${query}`)).json<{ items: ImportItem[] }>().items,
    whole: async (body) => ended((await start(body)).id),
    close: async () => {
      await shop.close()
      await sources.close()
    },
  }
}
