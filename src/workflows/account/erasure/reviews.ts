import { erasing } from "./eraser"

/** What was said of the goods stays for those who choose among them; nothing says who said it. */
export const eraseFromReviews = erasing([
  `update review set customer_id = null where customer_id = :customerId`,
])
