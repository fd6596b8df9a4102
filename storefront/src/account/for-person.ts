import { redirect } from "@tanstack/react-router"
import { localizeHref } from "../paraglide/runtime"
import { nextIn, readNext } from "./next-address"

/** What only somebody who is logged in may see; anybody else logs in first, and comes back. */
export const forPerson = async <Data>(
  asked: Promise<Data | null>,
  { href }: { href: string },
): Promise<Data> => {
  const data = await asked
  if (data === null) throw redirect({ to: "/account/login", search: readNext({ next: href }) })
  return data
}

/** Whoever is logged in has no use for the page, and goes on to where it would have led. */
export const forGuest = async (
  visitor: Promise<object | null>,
  { next }: { next?: string | undefined },
): Promise<void> => {
  if ((await visitor) !== null) throw redirect({ href: localizeHref(nextIn(next)) })
}
