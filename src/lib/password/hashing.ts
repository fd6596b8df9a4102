import { availableParallelism } from "node:os"
import { randomBytes } from "node:crypto"
import scrypt from "scrypt-kdf"
import { createLane } from "../async/lane"

/** One core stays with everybody who is not logging in just now. */
const AT_ONCE = Math.max(1, Math.min(4, availableParallelism() - 1))
/** About as many as are through before whoever asked last has lost patience. */
const MOST_WAITING = 20
const COST = { logN: 15, r: 8, p: 1 }

const lane = createLane(AT_ONCE)
let asked = 0

const inLane = async <Result>(hash: () => Promise<Result>): Promise<Result> => {
  asked += 1
  try {
    return await lane(hash)
  } finally {
    asked -= 1
  }
}

/** Whether there are so many passwords to look at that one more would not be looked at in time. */
export const isHashingBusy = (): boolean => asked >= AT_ONCE + MOST_WAITING

export const hashPassword = async (password: string): Promise<string> => {
  const hash = await inLane(() => scrypt.kdf(password, COST))
  return Buffer.from(hash).toString("base64")
}

const decoy = hashPassword(randomBytes(32).toString("base64"))

/** Where there is no password, another one is compared: how long it takes tells nobody anything. */
export const isPasswordOf = async (password: string, hash: string | null): Promise<boolean> => {
  const compared = Buffer.from(hash ?? (await decoy), "base64")
  const matches = await inLane(() => scrypt.verify(compared, password))
  return matches && hash !== null
}
