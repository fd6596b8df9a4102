import { ask } from "../ask"

type Said = Record<string, unknown>
export type Caller = (method: string, path: string, body?: unknown) => Promise<Said>

/** Asks with one person's headers and takes only yes for an answer. */
export const callerOf =
  (at: string, headers: Record<string, string>): Caller =>
  async (method, path, body) => {
    const answer = await ask(path, { method, headers, body, at })
    if (answer.status >= 300) {
      throw new Error(`${method} ${path} answered ${answer.status}: ${answer.text}`)
    }
    return answer.json<Said>()
  }

/** The thing an answer is about: Medusa wraps it in its name. */
export const idOf = (said: Said, name: string): string => {
  const { id } = said[name] as { id: string }
  return id
}
