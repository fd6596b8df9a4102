import { eraseCarts } from "./carts"
import type { Eraser } from "./eraser"
import { eraseLogin } from "./login"
import { eraseFromOrders } from "./orders"
import { erasePerson } from "./person"
import { eraseFromReviews } from "./reviews"
import { eraseTelegram } from "./telegram"

/** Everything that knows a person by id; what keeps more of a person adds itself here. */
export const erasers: readonly Eraser[] = [
  eraseFromOrders,
  eraseCarts,
  eraseFromReviews,
  eraseTelegram,
  eraseLogin,
  erasePerson,
]
