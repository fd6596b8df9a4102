import type { Operation } from "./http/operation"
import { httpOperations } from "./http/operations"

/** Every route of ours, for the API document and for the tests that go through all of them. */
export const operations: Operation[] = [...httpOperations]
