import type { CatalogImport, ImportItem } from "../../contracts/catalog-import/import"
import { sdk } from "./sdk"

declare const __BACKEND_URL__: string | undefined

export type ImportPage = {
  catalog_imports: CatalogImport[]
  count: number
  offset: number
  limit: number
}
export type ItemPage = { items: ImportItem[]; count: number; offset: number; limit: number }
type One = { catalog_import: CatalogImport }
type Query = Record<string, string | number>

const PATH = "/admin/catalog-imports"

export const fetchImports = (query: Query) => sdk.client.fetch<ImportPage>(PATH, { query })
export const fetchImport = (id: string) => sdk.client.fetch<One>(`${PATH}/${id}`)
export const fetchItems = (id: string, query: Query) =>
  sdk.client.fetch<ItemPage>(`${PATH}/${id}/items`, { query })
export const fetchProfiles = () =>
  sdk.client.fetch<{ profiles: { name: string; kind: string }[] }>(`${PATH}/profiles`)
export const moveImport = (id: string, move: "start" | "stop") =>
  sdk.client.fetch<One>(`${PATH}/${id}/${move}`, { method: "POST" })

export const pictureOf = (id: string, number: number): string =>
  `${(__BACKEND_URL__ ?? "/").replace(/\/$/, "")}${PATH}/${id}/items/${number}/picture`

/** What the shop says no to, by the code that the page has words for. */
export class ImportRefused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

const refusalIn = async (answer: Response): Promise<ImportRefused> => {
  const said = (await answer.json().catch(() => ({}))) as { code?: string; message?: string }
  return new ImportRefused(said.code ?? "", said.message ?? "")
}

/** Not by the SDK, which keeps the code of a refusal to itself. */
export const previewImport = async (form: FormData): Promise<CatalogImport> => {
  const base = (__BACKEND_URL__ ?? "/").replace(/\/$/, "")
  const answer = await fetch(`${base}${PATH}?dry_run=true`, {
    method: "POST",
    body: form,
    credentials: "include",
  })
  if (!answer.ok) throw await refusalIn(answer)
  return ((await answer.json()) as One).catalog_import
}
