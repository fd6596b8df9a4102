import { toast } from "@medusajs/ui"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Brand } from "../../contracts/catalog/description"
import { fetchBrands, removeBrand, saveBrand } from "../lib/catalogue-client"
import { statusOf } from "../lib/status-of"

export const BRANDS = "catalogue-brands"

export const useBrands = (asked: { q: string; offset: number; limit: number }) =>
  useQuery({
    queryKey: [BRANDS, asked],
    queryFn: () => fetchBrands({ ...asked }),
    placeholderData: keepPreviousData,
  })

/** Adding and renaming; `problem` is what to say under the name. */
export const useSaveBrand = (onSaved: (brand: Brand) => void) => {
  const { t } = useTranslation("catalogue")
  const queries = useQueryClient()
  const [problem, setProblem] = useState<string | null>(null)
  const save = useMutation({
    mutationFn: saveBrand,
    onSuccess: ({ brand }) => {
      onSaved(brand)
    },
    onError: (error) => {
      const status = statusOf(error)
      if (status === 409) setProblem("nameTaken")
      else if (status === 400) setProblem("nameNeeded")
      else toast.error(t("refused"))
    },
    onSettled: () => queries.invalidateQueries({ queryKey: [BRANDS] }),
  })
  return { save: save.mutate, isSaving: save.isPending, problem, setProblem }
}

export const useRemoveBrand = () => {
  const { t } = useTranslation("catalogue")
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ id }: Brand) => removeBrand(id),
    onSuccess: (_, { name }) => toast.success(t("removed", { name })),
    onError: () => toast.error(t("refused")),
    onSettled: () => queries.invalidateQueries({ queryKey: [BRANDS] }),
  })
}
