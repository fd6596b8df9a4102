import { OutsideFrame } from "../account/outside-frame"
import { ChoiceList } from "../form/choice-list"
import { Form } from "../form/form"
import { m } from "../paraglide/messages"
import { Icon } from "../ui/icon"
import { Link } from "../ui/link"
import { reviewForm } from "./forms"
import { ReviewEntry } from "./review-entry"
import { ReviewText } from "./review-text"
import type { ReviewOffer } from "./review-offer.server"
import { Stars } from "./stars"
import { words } from "./words"

type Props = { offer: ReviewOffer }

const ratings = [
  [5, m.review_5],
  [4, m.review_4],
  [3, m.review_3],
  [2, m.review_2],
  [1, m.review_1],
] as const

const choices = () =>
  ratings.map(([rating, word]) => ({
    value: String(rating),
    label: (
      <>
        {word()} <span className="unseen">{m.review_rated({ rating })}</span>
      </>
    ),
    aside: <Stars rating={rating} />,
  }))

const Write = ({ offer: { product } }: Props) => (
  <Form shape={reviewForm} words={words} submit={m.review_publish()}>
    <input type="hidden" name="product_id" value={product.id} />
    <ChoiceList name="rating" label={m.review_rating()} choices={choices()} />
    <ReviewText />
    <p className="field-hint">{m.review_rules()}</p>
  </Form>
)

const Written = ({ own }: { own: NonNullable<ReviewOffer["own"]> }) => (
  <>
    {own.hidden ? (
      <p className="notice">
        <Icon name="hidden" />
        <span>{m.review_hidden()}</span>
      </p>
    ) : null}
    <ReviewEntry review={own} />
  </>
)

const leadOf = ({ own, can_review }: ReviewOffer): string | undefined => {
  if (own) return m.review_yours()
  return can_review ? undefined : m.review_only_bought()
}

export const ReviewPage = ({ offer }: Props) => {
  const { handle, title } = offer.product
  return (
    <OutsideFrame title={m.review_of({ title })} lead={leadOf(offer)}>
      {offer.own ? <Written own={offer.own} /> : null}
      {offer.can_review ? <Write offer={offer} /> : null}
      <p className="outside-ways">
        <Link to="/product/$handle" params={{ handle }}>
          {m.review_back()}
        </Link>
      </p>
    </OutsideFrame>
  )
}
