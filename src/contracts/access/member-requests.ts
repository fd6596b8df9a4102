import { z } from "zod"
import {
  customerTypeSchema,
  dashboardAccessSchema,
  memberLocaleSchema,
  memberStateSchema,
} from "./member"

const MOST_AT_ONCE = 1000

/** Whole text of one line: what a name or a search may be. */
const line = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .regex(/^[^\p{Cc}]*$/u, "Must be one line of text")

const email = z.string().trim().toLowerCase().pipe(z.email().max(254))

const phone = z
  .string()
  .overwrite((typed) => typed.replace(/[\s()\-.]/g, ""))
  .regex(/^\+[1-9]\d{6,14}$/, "Must be an international number such as +79001234567")

const instant = z.iso.datetime({ offset: true })

export const listMembersSchema = z.strictObject({
  q: line(100).optional(),
  type: customerTypeSchema.optional(),
  state: memberStateSchema.optional(),
  dashboard: dashboardAccessSchema.optional(),
  created_from: instant.optional(),
  /** Exclusive: what was created at this moment is not in the list any more. */
  created_to: instant.optional(),
  order: z
    .enum(["created_at", "-created_at", "name", "-name", "email", "-email"])
    .default("-created_at"),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

export const createMemberSchema = z.strictObject({
  email,
  first_name: line(100).min(1),
  last_name: line(100).optional(),
  phone: phone.optional(),
  type: customerTypeSchema.default("client"),
  /** The language of the invitation. */
  locale: memberLocaleSchema.default("ru"),
})

export const changeTypesSchema = z.strictObject({
  customer_ids: z.array(z.string().min(1).max(100)).min(1).max(MOST_AT_ONCE),
  type: customerTypeSchema,
})

export const inviteMemberSchema = z.strictObject({ locale: memberLocaleSchema.optional() })

export type ListMembers = z.infer<typeof listMembersSchema>
export type CreateMember = z.infer<typeof createMemberSchema>
export type ChangeTypes = z.infer<typeof changeTypesSchema>
export type InviteMember = z.infer<typeof inviteMemberSchema>
