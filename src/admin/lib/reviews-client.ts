import type { ModeratedList, ModeratedReview } from "../../contracts/review/review"
import { sdk } from "./sdk"

export const fetchReviews = (query: Record<string, string | number>) =>
  sdk.client.fetch<ModeratedList>("/admin/reviews", { query })

export const moderateReview = ({ id, hidden }: { id: string; hidden: boolean }) =>
  sdk.client.fetch<{ review: ModeratedReview }>(
    `/admin/reviews/${id}/${hidden ? "hide" : "show"}`,
    { method: "POST" },
  )
