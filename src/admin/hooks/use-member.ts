import { toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { fetchMember, giveDashboard, sendInvitation, takeDashboard } from "../lib/members-client"
import { MEMBERS } from "./use-type-change"

/** One person and what may be done about their logins. */
export const useMember = (id: string) => {
  const { t, i18n } = useTranslation("people")
  const queries = useQueryClient()
  const locale = i18n.language.startsWith("ru") ? "ru" : "en"
  const refresh = () => queries.invalidateQueries({ queryKey: [MEMBERS] })
  const onError = () => toast.error(t("refused"))
  const query = useQuery({
    queryKey: [MEMBERS, "one", id],
    queryFn: () => fetchMember(id),
    retry: false,
  })
  const invite = useMutation({
    mutationFn: () => sendInvitation(id),
    onSuccess: () => toast.success(t("person.inviteSent")),
    onError,
    onSettled: refresh,
  })
  const give = useMutation({
    mutationFn: () => giveDashboard(id, locale),
    onSuccess: ({ member }) =>
      toast.success(t(member.dashboard === "manager" ? "person.given" : "person.proveFirst")),
    onError,
    onSettled: refresh,
  })
  const take = useMutation({
    mutationFn: () => takeDashboard(id),
    onSuccess: () => toast.success(t("person.taken")),
    onError,
    onSettled: refresh,
  })
  return { query, invite, give, take }
}
