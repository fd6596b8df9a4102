import type { Consumer } from "../lib/journal/consumer"
import { accessMails } from "./access-mails"
import { accountMails } from "./account-mails"
import { catalogView } from "./catalog-view"
import { checkoutCarts } from "./checkout-carts"
import { checkoutDeadlines } from "./checkout-deadlines"
import { checkoutGuestOrders } from "./checkout-guest-orders"
import { checkoutOrderNews } from "./checkout-order-news"
import { telegramLinks } from "./telegram-links"

/** Every follower of the journal; the server runs them and the command `journal` knows them. */
export const consumers: readonly Consumer[] = [
  accessMails,
  accountMails,
  catalogView,
  checkoutCarts,
  checkoutDeadlines,
  checkoutGuestOrders,
  checkoutOrderNews,
  telegramLinks,
]

/** The one that whoever reads the catalogue may have to wait for. */
export const keeperOfCatalog: Consumer = catalogView
