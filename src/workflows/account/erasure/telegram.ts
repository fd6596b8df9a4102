import { erasing } from "./eraser"

/** Links under way. A chat that is linked is told so when it is cut, by whoever follows the journal. */
export const eraseTelegram = erasing([
  `delete from account_telegram_request where customer_id = :customerId`,
])
