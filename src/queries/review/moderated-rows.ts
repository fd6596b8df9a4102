import type { ModeratedReview } from "../../contracts/review/review"

export type ModeratedRow = Omit<ModeratedReview, "hidden_at" | "created_at"> & {
  hidden_at: Date | null
  created_at: Date
}

export const moderatedColumns = `
  review.id, review.rating, review.text, review.hidden_at, review.created_at,
  jsonb_build_object('id', review.product_id, 'title', product.title,
    'thumbnail', product.thumbnail) as product,
  case when writer.id is not null then jsonb_build_object('id', writer.id,
    'name', nullif(concat_ws(' ', writer.first_name, writer.last_name), ''),
    'email', writer.email) end as customer`

export const moderatedTables = `
  review
  left join product on product.id = review.product_id
  left join customer writer on writer.id = review.customer_id and writer.deleted_at is null`

export const moderatedOfRow = ({
  hidden_at,
  created_at,
  ...told
}: ModeratedRow): ModeratedReview => ({
  ...told,
  hidden_at: hidden_at?.toISOString() ?? null,
  created_at: created_at.toISOString(),
})
