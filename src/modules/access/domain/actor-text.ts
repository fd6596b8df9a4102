import type { Actor } from "../../../contracts/access/actor"

const isKey = (id: string) => id.startsWith("apk_")

/** How history and journal name an actor: by what kind and id, never by a person's name. */
export const textOfActor = (actor: Actor): string => {
  if (actor.kind === "guest") return "guest"
  // A secret key may do what an administrator may; told is that it was a key.
  return `${actor.kind === "admin" && isKey(actor.id) ? "token" : actor.kind}:${actor.id}`
}
