import type { ru } from "./ru"

/** What Russian says, every language must say. */
export type Texts = typeof ru
