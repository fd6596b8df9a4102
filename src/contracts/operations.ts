import { accessOperations } from "./access/operations"
import { accountOperations } from "./account/operations"
import { catalogAdminOperations } from "./catalog/admin-operations"
import { catalogImportOperations } from "./catalog-import/operations"
import { catalogOperations } from "./catalog/operations"
import type { Operation } from "./http/operation"
import { httpOperations } from "./http/operations"
import { outboxOperations } from "./outbox/operations"

/** Every route of ours, for the API document and for the tests that go through all of them. */
export const operations: Operation[] = [
  ...httpOperations,
  ...accessOperations,
  ...accountOperations,
  ...catalogOperations,
  ...catalogAdminOperations,
  ...catalogImportOperations,
  ...outboxOperations,
]
