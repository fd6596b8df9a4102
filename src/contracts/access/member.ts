import { z } from "zod"

export const customerTypeSchema = z.enum(["client", "manager"])
/** Whether the person can log in: yes, not before following the invitation, or not at all. */
export const memberStateSchema = z.enum(["active", "invited", "none"])
export const dashboardAccessSchema = z.enum(["none", "invited", "manager", "administrator"])
export const memberLocaleSchema = z.enum(["ru", "en"])

export const memberSchema = z.object({
  id: z.string(),
  email: z.string().nullable(),
  first_name: z.string().nullable(),
  last_name: z.string().nullable(),
  phone: z.string().nullable(),
  type: customerTypeSchema,
  state: memberStateSchema,
  dashboard: dashboardAccessSchema,
  /** When the invitation that is still open was last sent. */
  invited_at: z.iso.datetime({ offset: true }).nullable(),
  created_at: z.iso.datetime({ offset: true }),
})

const memberChangeSchema = z.object({
  id: z.string(),
  /** Shared by everything that was changed at once. */
  change_id: z.string(),
  what: z.enum(["created", "type", "invitation", "password", "dashboard", "email", "profile"]),
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** The change that this one took back. */
  undoes: z.string().nullable(),
  actor: z.object({ kind: z.string(), id: z.string(), name: z.string().nullable() }),
  at: z.iso.datetime({ offset: true }),
})

export const memberWithHistorySchema = memberSchema.extend({
  history: z.array(memberChangeSchema),
})

export type MemberType = z.infer<typeof customerTypeSchema>
export type MemberLocale = z.infer<typeof memberLocaleSchema>
export type Member = z.infer<typeof memberSchema>
export type MemberChange = z.infer<typeof memberChangeSchema>
export type MemberWithHistory = z.infer<typeof memberWithHistorySchema>
