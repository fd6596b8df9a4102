/** SQL, of a `payment` and its `collection`: promised by a bank, and not counted as money that has come. */
export const paymentUnderWay = `
  payment.canceled_at is null
  and (payment.captured_at is null or coalesce(collection.captured_amount, 0) = 0)`

/**
 * SQL, of a `capture` and its `payment`: written down for the whole amount, before the bank was heard.
 * It is no money yet. What staff takes in parts has no `captured_at` either, and counts.
 */
export const captureUnheard = "(payment.captured_at is null and capture.amount = payment.amount)"
