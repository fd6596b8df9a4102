import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { MemberType } from "../../contracts/access/member"
import { changeTypes, undoTypes } from "../lib/members-client"

export const MEMBERS = "people-members"

/** What was changed last, for as long as it is offered to be undone. */
export type Done = { changeId: string; count: number; type: MemberType }

export const useTypeChange = ({ onChanged }: { onChanged?: () => void } = {}) => {
  const { t } = useTranslation("people")
  const queries = useQueryClient()
  const [done, setDone] = useState<Done | null>(null)
  const refresh = () => queries.invalidateQueries({ queryKey: [MEMBERS] })
  const onError = () => toast.error(t("refused"))
  const change = useMutation({
    mutationFn: ({ ids, type }: { ids: string[]; type: MemberType }) => changeTypes(ids, type),
    onSuccess: ({ change_id, changed }, { type }) => {
      if (change_id) setDone({ changeId: change_id, count: changed, type })
      else toast.info(t("changed.none"))
      onChanged?.()
    },
    onError,
    onSettled: refresh,
  })
  const undo = useMutation({
    mutationFn: ({ changeId }: Done) => undoTypes(changeId),
    onSuccess: ({ undone, left_alone }) => {
      setDone(null)
      if (undone > 0) toast.success(t("undone", { count: undone }))
      if (left_alone > 0) toast.warning(t("leftAlone", { count: left_alone }))
    },
    onError,
    onSettled: refresh,
  })
  return {
    done,
    forget: () => {
      setDone(null)
    },
    change: change.mutate,
    undo: undo.mutate,
    isBusy: change.isPending || undo.isPending,
  }
}
