import { z } from "zod"
import { importOutcomeSchema } from "./import"
import { importProfileSchema } from "./profile"

const page = {
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(20),
}

export const listImportsSchema = z.strictObject(page)
export const listImportItemsSchema = z.strictObject({
  ...page,
  outcome: importOutcomeSchema.optional(),
})

/** The name of a profile that the shop has, or a whole one. */
const profile = z.union([z.string().trim().min(1).max(50), importProfileSchema])

/** A form has texts only: there a profile of one's own is its JSON. */
const inForm = z.preprocess((value) => {
  if (typeof value !== "string" || !value.trimStart().startsWith("{")) return value
  try {
    return JSON.parse(value) as unknown
  } catch {
    return value
  }
}, profile)

export const startImportSchema = z.strictObject({
  /** Where the source is; not together with a file. */
  address: z.string().trim().min(1).max(2000).optional(),
  /** Without it the source must say by itself where its products stand. */
  profile: inForm.optional(),
  /** Of so many positions at most. */
  limit: z.coerce.number().int().min(1).max(10_000).default(10_000),
  /** From which missing prices are drawn: the same seed, the same prices. */
  seed: z.coerce.number().int().min(0).max(2_147_483_647).default(1),
})

export const startImportQuerySchema = z.strictObject({
  /** Reads the source and says what would happen, and no more. */
  dry_run: z.enum(["true", "false"]).default("false"),
})

export type ListImports = z.infer<typeof listImportsSchema>
export type ListImportItems = z.infer<typeof listImportItemsSchema>
export type StartImport = z.infer<typeof startImportSchema>
