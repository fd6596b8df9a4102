import { XMarkMini } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { reviewStates } from "../../../contracts/review/review"
import type { ListQuery } from "../../hooks/use-list-query"
import { Choice } from "../choice"

export type ReviewsQuery = ListQuery<"product_id" | "state" | "rating">

const ratings = ["5", "4", "3", "2", "1"]

export const ReviewFilters = ({ valueOf, change }: ReviewsQuery) => {
  const { t } = useTranslation("reviews")
  return (
    <div className="flex flex-wrap items-center gap-2 px-6 py-4">
      <Choice
        label={t("columns.state")}
        all={t("states.any")}
        className="w-full sm:w-44"
        value={valueOf("state")}
        choices={reviewStates.map((value) => ({ value, label: t(`states.${value}`) }))}
        onChange={(value) => {
          change("state", value)
        }}
      />
      <Choice
        label={t("columns.rating")}
        all={t("anyRating")}
        className="w-full sm:w-44"
        value={valueOf("rating")}
        choices={ratings.map((value) => ({ value, label: t("rated", { rating: value }) }))}
        onChange={(value) => {
          change("rating", value)
        }}
      />
      {valueOf("product_id") !== "" && (
        <Button
          size="small"
          variant="secondary"
          onClick={() => {
            change("product_id", "")
          }}
        >
          {t("oneProduct")}
          <XMarkMini />
        </Button>
      )}
    </div>
  )
}
