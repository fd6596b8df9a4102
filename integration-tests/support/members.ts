import { randomBytes } from "node:crypto"
import { ask, type Answer } from "./ask"
import { adminToken, bearer } from "./staff"

export type MemberView = {
  id: string
  email: string | null
  first_name: string | null
  last_name: string | null
  phone: string | null
  type: "client" | "manager"
  state: string
  dashboard: string
  invited_at: string | null
  created_at: string
  history: {
    change_id: string
    what: string
    from: string | null
    to: string | null
    undoes: string | null
    actor: { kind: string; id: string; name: string | null }
  }[]
}

let token: Promise<string> | undefined

/** A request of the administrator, who logs in once for all of them. */
export const asAdmin = async (path: string, body?: unknown, method?: string): Promise<Answer> => {
  token ??= adminToken()
  return ask(path, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers: bearer(await token),
    ...(body === undefined ? {} : { body }),
  })
}

export const newEmail = (): string => `p${randomBytes(5).toString("hex")}@shop.test`

export const createMember = async (wish: Record<string, unknown> = {}): Promise<MemberView> => {
  const body = { email: newEmail(), first_name: "Прохор", ...wish }
  const answer = await asAdmin("/admin/members", body)
  if (answer.status !== 200) throw new Error(`No person was made: ${answer.text}`)
  return answer.json<{ member: MemberView }>().member
}

export const getMember = async (id: string): Promise<MemberView> =>
  (await asAdmin(`/admin/members/${id}`)).json<{ member: MemberView }>().member
