import { toast } from "@medusajs/ui"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import type { ImportStatus } from "../../contracts/catalog-import/import"
import { fetchImport, fetchItems, moveImport } from "../lib/catalog-imports-client"

export const IMPORTS = "catalog-imports"
const LOOK_EVERY_MS = 1000
export const PAGE_SIZE = 20

export const isUnderWay = (status: ImportStatus | undefined): boolean =>
  status === "waiting" || status === "running"

type Asked = { id: string; offset: number; outcome: string }

/** One import, its positions, and what may be done about it; looks again while it is being done. */
export const useCatalogImport = ({ id, offset, outcome }: Asked) => {
  const { t } = useTranslation("catalogImport")
  const queries = useQueryClient()
  const run = useQuery({
    queryKey: [IMPORTS, "one", id],
    queryFn: () => fetchImport(id),
    retry: false,
    refetchInterval: ({ state }) =>
      isUnderWay(state.data?.catalog_import.status) ? LOOK_EVERY_MS : false,
  })
  const status = run.data?.catalog_import.status
  const items = useQuery({
    queryKey: [IMPORTS, "items", id, offset, outcome],
    queryFn: () => fetchItems(id, { offset, limit: PAGE_SIZE, ...(outcome ? { outcome } : {}) }),
    placeholderData: keepPreviousData,
    refetchInterval: isUnderWay(status) ? LOOK_EVERY_MS : false,
  })
  const move = useMutation({
    mutationFn: (how: "start" | "stop") => moveImport(id, how),
    onError: () => toast.error(t("moved")),
    onSettled: () => queries.invalidateQueries({ queryKey: [IMPORTS] }),
  })
  return { run, items, move }
}
