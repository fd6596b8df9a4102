import { storefrontUrl } from "./settings"
import { PASSWORD, type Shopper } from "./shopper"

/** Sends a form as a browser without scripts would, from a page of the shop or of somebody else. */
export const send = (
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
) =>
  fetch(storefrontUrl() + path, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: storefrontUrl(), ...headers },
    body: new URLSearchParams(fields),
  })

const cookiesOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";", 1)[0])
    .join("; ")

/** Registers somebody in the language of those pages, and says by which cookies they are known now. */
export const register = async (shopper: Shopper, at = ""): Promise<string> => {
  const answer = await send(`${at}/account/register`, {
    form: "registration",
    ...shopper,
    password: PASSWORD,
    password_again: PASSWORD,
    born_on: "1990-03-07",
    consent: "on",
  })
  const next = `${at}/account?done=registered`
  expect([answer.status, answer.headers.get("location")]).toEqual([303, next])
  return cookiesOf(answer)
}
