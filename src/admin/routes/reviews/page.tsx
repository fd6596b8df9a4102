import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Star } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { ListFrame } from "../../components/list/list-frame"
import { ReviewFilters } from "../../components/reviews/review-filters"
import { ReviewTable } from "../../components/reviews/review-table"
import { useListQuery } from "../../hooks/use-list-query"
import { useModeration, useReviews } from "../../hooks/use-reviews"

const filters = ["product_id", "state", "rating"] as const

const ReviewsPage = () => {
  const { t } = useTranslation("reviews")
  const query = useListQuery(filters)
  const { data, error, refetch } = useReviews(query.asked)
  const turn = useModeration()
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">{t("title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("subtitle")}
        </Text>
      </div>
      <ReviewFilters {...query} />
      <ListFrame
        namespace="reviews"
        paging={data}
        error={error}
        filtered={query.filtered}
        onPage={query.goTo}
        onReload={() => void refetch()}
      >
        <ReviewTable reviews={data?.reviews ?? []} onTurn={(review) => void turn(review)} />
      </ListFrame>
    </Container>
  )
}

export const config = defineRouteConfig({ label: "menu", translationNs: "reviews", icon: Star })

export default ReviewsPage
