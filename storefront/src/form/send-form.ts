import type { Failure, Outcome } from "./form-shape"

export type Unsent = { failure: Failure }

const isOutcome = (answer: unknown): answer is Outcome => {
  const { to, kept } = Object(answer) as { to?: unknown; kept?: unknown }
  return typeof to === "string" || (typeof kept === "object" && kept !== null)
}

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
    const answer: unknown = await response.json()
    return isOutcome(answer) ? answer : { failure: { reason: "unknown" } }
  } catch {
    return { failure: { reason: "away" } }
  }
}
