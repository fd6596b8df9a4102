import type {
  Member,
  MemberLocale,
  MemberType,
  MemberWithHistory,
} from "../../contracts/access/member"
import type { CreateMember } from "../../contracts/access/member-requests"
import { sdk } from "./sdk"

export type MemberPage = { members: Member[]; count: number; offset: number; limit: number }
export type TypesChanged = { changed: number; unchanged: number; change_id: string | null }
export type TypesUndone = { undone: number; left_alone: number }
type One = { member: MemberWithHistory }

const ask = <Answer>(path: string, method: "GET" | "POST" | "DELETE", body?: object) =>
  sdk.client.fetch<Answer>(`/admin/members${path}`, { method, ...(body ? { body } : {}) })

export const fetchMembers = (query: Record<string, string | number>) =>
  sdk.client.fetch<MemberPage>("/admin/members", { query })

export const fetchMember = (id: string) => ask<One>(`/${id}`, "GET")
export const createMember = (member: CreateMember) => ask<One>("", "POST", member)

export const changeTypes = (customer_ids: string[], type: MemberType) =>
  ask<TypesChanged>("/type", "POST", { customer_ids, type })

export const undoTypes = (changeId: string) =>
  ask<TypesUndone>(`/type/${changeId}/undo`, "POST", {})

export const sendInvitation = (id: string, locale?: MemberLocale) =>
  ask<One>(`/${id}/invitation`, "POST", { ...(locale ? { locale } : {}) })

export const giveDashboard = (id: string, locale: MemberLocale) =>
  ask<One>(`/${id}/dashboard`, "POST", { locale })

export const takeDashboard = (id: string) => ask<One>(`/${id}/dashboard`, "DELETE")
