import { toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import type { DescribeProduct } from "../../contracts/catalog/description"
import { fetchDescription, saveDescription } from "../lib/catalogue-client"
import { statusOf } from "../lib/status-of"
import { BRANDS } from "./use-brands"

type Change = Partial<Pick<DescribeProduct, "brand_id" | "specifications">>

/** Brand and specifications of a product; saving one leaves the other as it was read. */
export const useDescription = (productId: string, { onSaved }: { onSaved?: () => void } = {}) => {
  const { t } = useTranslation("catalogue")
  const queries = useQueryClient()
  const queryKey = ["catalogue-description", productId]
  const { data } = useQuery({ queryKey, queryFn: () => fetchDescription(productId), retry: false })
  const description = data?.description
  const save = useMutation({
    mutationFn: (change: Change) => {
      if (!description) throw new Error("There is nothing to change yet")
      const { brand_id, specifications, version } = description
      return saveDescription(productId, { brand_id, specifications, version, ...change })
    },
    onSuccess: (answer) => {
      queries.setQueryData(queryKey, answer)
      void queries.invalidateQueries({ queryKey: [BRANDS] })
      toast.success(t("saved"))
      onSaved?.()
    },
    onError: (error) => {
      if (statusOf(error) !== 409) {
        toast.error(t("refused"))
        return
      }
      toast.warning(t("stale"))
      void queries.invalidateQueries({ queryKey })
    },
  })
  return { description, save: save.mutate, isSaving: save.isPending }
}
