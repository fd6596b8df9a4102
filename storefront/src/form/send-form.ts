import type { Failure, Outcome } from "./form-shape"

export type Unsent = { failure: Failure }

/** Sends a form to the page it stands on, which answers with an outcome instead of a page. */
export const sendForm = async (action: string, typed: FormData): Promise<Outcome | Unsent> => {
  const body = new URLSearchParams()
  for (const [name, value] of typed) {
    if (typeof value === "string") body.append(name, value)
  }
  try {
    const response = await fetch(action, {
      method: "POST",
      body,
      headers: { Accept: "application/json" },
    })
    return (await response.json()) as Outcome
  } catch {
    return { failure: { reason: "away" } }
  }
}
