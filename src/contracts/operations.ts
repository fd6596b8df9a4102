import { accessOperations } from "./access/operations"
import { accountOperations } from "./account/operations"
import { accountStoreOperations } from "./account/store-operations"
import { telegramOperations } from "./account/telegram-operations"
import { catalogAdminOperations } from "./catalog/admin-operations"
import { catalogImportOperations } from "./catalog-import/operations"
import { catalogOperations } from "./catalog/operations"
import { checkoutOperations } from "./checkout/operations"
import { orderOperations } from "./checkout/order-operations"
import { payOperations } from "./checkout/pay-operations"
import type { Operation } from "./http/operation"
import { httpOperations } from "./http/operations"
import { outboxOperations } from "./outbox/operations"
import { webhookOperations } from "./outbox/webhook-operations"
import { reviewOperations } from "./review/operations"
import { shopOperations } from "./shop/operations"

/** Every route of ours, for the API document and for the tests that go through all of them. */
export const operations: Operation[] = [
  ...httpOperations,
  ...accessOperations,
  ...accountOperations,
  ...accountStoreOperations,
  ...telegramOperations,
  ...catalogOperations,
  ...catalogAdminOperations,
  ...catalogImportOperations,
  ...checkoutOperations,
  ...orderOperations,
  ...payOperations,
  ...outboxOperations,
  ...reviewOperations,
  ...shopOperations,
  ...webhookOperations,
]
