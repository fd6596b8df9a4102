import { networkOf } from "./network"

/** What is counted: passwords looked at, accounts made, mails asked for. */
export type AttemptPurpose = "password" | "registration" | "mail"

export const ATTEMPT_MINUTES = 15

/** So many attempts in the time above for one e-mail, from wherever they come. */
const attemptsPerEmail: Record<AttemptPurpose, number> = {
  password: 10,
  registration: 10,
  mail: 3,
}

export type Attempt = { purpose: AttemptPurpose; email: string; address: string }

export type CountedAs = { key: string; most: number }

/** The counters an attempt is counted by; no address is known of what comes by no network. */
export const countersOf = (
  { purpose, email, address }: Attempt,
  { perAddress }: { perAddress: number },
): CountedAs[] => {
  const ofEmail = { key: `${purpose} email ${email}`, most: attemptsPerEmail[purpose] }
  if (address === "" || perAddress === 0) return [ofEmail]
  return [{ key: `${purpose} address ${networkOf(address)}`, most: perAddress }, ofEmail]
}
