import type { TalkView } from "../src/people/views.ts"
import type { Person } from "../src/state/world.ts"

export type PublicBot = { id: number; username: string; first_name: string }
export type State = { bots: PublicBot[]; people: Person[] }
type Refused = { message: string }

export class Refusal extends Error {}

const ask = async <Answer>(path: string, init: RequestInit = {}): Promise<Answer> => {
  const answer = await fetch(`/control${path}`, init)
  const body = (await answer.json()) as Answer & Refused
  if (!answer.ok) throw new Refusal(body.message)
  return body
}

const post = <Answer>(path: string, body: object = {}): Promise<Answer> =>
  ask(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  })

export const readState = (): Promise<State> => ask("/state")

export const addPerson = (given: object) => post<{ person: Person }>("/people", given)
export const changePerson = (id: number, given: object) => post(`/people/${id}`, given)

/** What a person can do in the talk with one bot. */
export const talkControls = (bot: string, person: number) => {
  const path = `/talks/${bot}/${person}`
  return {
    view: () => ask<TalkView>(path),
    start: (payload?: string) => post(`${path}/start`, payload ? { payload } : {}),
    say: (text: string) => post(`${path}/say`, { text }),
    press: (text: string) => post(`${path}/press`, { text }),
    block: () => post(`${path}/block`),
    unblock: () => post(`${path}/unblock`),
    tap: (place: { message_id: number; row: number; column: number }) =>
      post<{ callback: { id: string } }>(`${path}/tap`, place),
    sendFile: (file: File, caption: string) => {
      const kind = file.type.startsWith("image/") ? "photo" : "document"
      const query = new URLSearchParams({ name: file.name, caption })
      const headers = { "Content-Type": file.type || "application/octet-stream" }
      return ask(`${path}/${kind}?${query}`, { method: "POST", headers, body: file })
    },
    fileAddress: (id: string) => `/control${path}/files/${id}`,
  }
}

export type TalkControls = ReturnType<typeof talkControls>
