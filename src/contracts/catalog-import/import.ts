import { z } from "zod"
import { positionSchema } from "./position"

/** Where an import is: only read, queued, being done, or ended one way or another. */
const importStatusSchema = z.enum([
  "preview",
  "waiting",
  "running",
  "interrupted",
  "stopped",
  "done",
])

/** What became of a position; of a preview, what would. */
export const importOutcomeSchema = z.enum(["created", "updated", "unchanged", "skipped", "failed"])

const importFieldSchema = z.enum([
  "title",
  "description",
  "price",
  "pictures",
  "category",
  "brand",
  "specifications",
])

const importReasonSchema = z.enum([
  "no_title",
  "no_id",
  "price_wrong",
  "price_foreign",
  "duplicate",
  "product_deleted",
  "failed",
])

export const importSchema = z.object({
  id: z.string(),
  status: importStatusSchema,
  source: z.string(),
  profile: z.string(),
  /** Where it was fetched from, or the name of the file. */
  origin: z.string(),
  seed: z.number(),
  /** How many positions the source has, and of how many it was to be imported. */
  found: z.number(),
  total: z.number(),
  counts: z.record(importOutcomeSchema, z.number()),
  created_by: z.object({ kind: z.string(), id: z.string(), name: z.string().nullable() }),
  created_at: z.iso.datetime({ offset: true }),
  ended_at: z.iso.datetime({ offset: true }).nullable(),
})

export const importItemSchema = z.object({
  number: z.number(),
  source_id: z.string().nullable(),
  title: z.string(),
  position: positionSchema.nullable(),
  outcome: importOutcomeSchema.nullable(),
  reason: importReasonSchema.nullable(),
  /** What the import has written, and what it has left because somebody changed it by hand. */
  changed: z.array(importFieldSchema),
  kept: z.array(importFieldSchema),
  /** How many of its pictures could not be had. */
  pictures_missing: z.number(),
  product_id: z.string().nullable(),
})

export type ImportStatus = z.infer<typeof importStatusSchema>
export type ImportOutcome = z.infer<typeof importOutcomeSchema>
export type ImportField = z.infer<typeof importFieldSchema>
export type ImportReason = z.infer<typeof importReasonSchema>
export type CatalogImport = z.infer<typeof importSchema>
export type ImportItem = z.infer<typeof importItemSchema>
