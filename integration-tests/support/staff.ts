import { ask } from "./ask"
import { adminLogin, backendUrl } from "./settings"

export const adminToken = async (at = backendUrl()): Promise<string> => {
  const answer = await ask("/auth/user/emailpass", { method: "POST", body: adminLogin, at })
  if (answer.status !== 200) throw new Error(`The administrator could not log in: ${answer.text}`)
  return answer.json<{ token: string }>().token
}

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

/** Logs in as the dashboard does, and returns the cookie that a browser would keep. */
export const adminCookie = async (at = backendUrl()): Promise<string> => {
  const answer = await ask("/auth/session", {
    method: "POST",
    headers: bearer(await adminToken(at)),
    at,
  })
  const cookie = answer.headers.get("set-cookie")
  if (answer.status !== 200 || !cookie) throw new Error(`No session was opened: ${answer.text}`)
  return cookie
}
