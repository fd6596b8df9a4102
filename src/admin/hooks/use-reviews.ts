import { toast, usePrompt } from "@medusajs/ui"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import type { ModeratedReview } from "../../contracts/review/review"
import { fetchReviews, moderateReview } from "../lib/reviews-client"

const REVIEWS = "reviews"

export const useReviews = (asked: Record<string, string | number>) =>
  useQuery({
    queryKey: [REVIEWS, asked],
    queryFn: () => fetchReviews(asked),
    placeholderData: keepPreviousData,
  })

/** Asks before something disappears from the shop; either way it can be taken back at once. */
export const useModeration = () => {
  const { t } = useTranslation("reviews")
  const ask = usePrompt()
  const queries = useQueryClient()
  const { mutate } = useMutation({
    mutationFn: moderateReview,
    onSuccess: (_, { id, hidden }) =>
      toast.success(t(hidden ? "hidden" : "shown"), {
        action: {
          label: t("undo"),
          altText: t("undo"),
          onClick: () => {
            mutate({ id, hidden: !hidden })
          },
        },
      }),
    onError: () => toast.error(t("refused")),
    onSettled: () => queries.invalidateQueries({ queryKey: [REVIEWS] }),
  })
  return async ({ id, hidden_at }: ModeratedReview) => {
    const hidden = hidden_at === null
    const isSure =
      !hidden ||
      (await ask({
        title: t("hideTitle"),
        description: t("hideText"),
        confirmText: t("hide"),
        cancelText: t("cancel"),
      }))
    if (isSure) mutate({ id, hidden })
  }
}
