import { Button, StatusBadge, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ModeratedReview } from "../../../contracts/review/review"

type Props = { reviews: ModeratedReview[]; onTurn: (review: ModeratedReview) => void }

const HIGHEST = 5

const Rating = ({ rating }: Pick<ModeratedReview, "rating">) => {
  const { t } = useTranslation("reviews")
  return (
    <span role="img" aria-label={t("rated", { rating })}>
      {"★".repeat(rating)}
      <span className="text-ui-fg-disabled">{"★".repeat(HIGHEST - rating)}</span>
    </span>
  )
}

const Writer = ({ customer }: Pick<ModeratedReview, "customer">) => {
  const { t } = useTranslation("reviews")
  if (!customer) return <Text size="small">{t("nobody")}</Text>
  return (
    <a className="block truncate" href={`/app/customers/${customer.id}`}>
      {customer.name ?? customer.email ?? customer.id}
    </a>
  )
}

const Row = ({ review, onTurn }: { review: ModeratedReview } & Pick<Props, "onTurn">) => {
  const { t, i18n } = useTranslation("reviews")
  const moment = new Intl.DateTimeFormat(i18n.language, { dateStyle: "short", timeStyle: "short" })
  const state = review.hidden_at === null ? "shown" : "hidden"
  return (
    <Table.Row>
      <Table.Cell className="max-w-48 py-2 align-top">
        <a
          className="line-clamp-2 whitespace-normal font-medium"
          href={`/app/products/${review.product.id}`}
        >
          {review.product.title ?? t("noProduct")}
        </a>
        <Writer customer={review.customer} />
      </Table.Cell>
      <Table.Cell className="min-w-80 py-2 align-top">
        <Rating rating={review.rating} />
        <Text size="small" className="whitespace-pre-line break-words" dir="auto">
          {review.text}
        </Text>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap py-2 align-top">
        {moment.format(new Date(review.created_at))}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap py-2 align-top">
        <StatusBadge color={state === "shown" ? "green" : "grey"}>
          {t(`states.${state}`)}
        </StatusBadge>
      </Table.Cell>
      <Table.Cell className="py-2 text-right align-top">
        <Button
          size="small"
          variant="transparent"
          onClick={() => {
            onTurn(review)
          }}
        >
          {t(state === "shown" ? "hide" : "show")}
        </Button>
      </Table.Cell>
    </Table.Row>
  )
}

export const ReviewTable = ({ reviews, onTurn }: Props) => {
  const { t } = useTranslation("reviews")
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("columns.product")}</Table.HeaderCell>
            <Table.HeaderCell>{t("columns.text")}</Table.HeaderCell>
            <Table.HeaderCell>{t("columns.date")}</Table.HeaderCell>
            <Table.HeaderCell>{t("columns.state")}</Table.HeaderCell>
            <Table.HeaderCell />
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {reviews.map((review) => (
            <Row key={review.id} review={review} onTurn={onTurn} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
