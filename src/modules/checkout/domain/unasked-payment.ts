/**
 * SQL: of all that was opened to pay a cart with before that moment, nothing has been asked for yet.
 * A client who asks twice at once opens two sessions, of which Medusa uses one.
 */
export const paymentUnasked = ({ cart, before }: { cart: string; before: string }): string => `
  exists (
    select from cart_payment_collection opened
      join payment_session session on session.payment_collection_id = opened.payment_collection_id
     where opened.cart_id = ${cart} and opened.deleted_at is null and session.deleted_at is null
    having bool_or(session.status = 'pending' and session.created_at < ${before})
       and not bool_or(session.status in ('pending_authorization', 'authorized', 'captured')))`
