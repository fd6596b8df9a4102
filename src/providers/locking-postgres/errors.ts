import { MedusaError } from "@medusajs/framework/utils"

const { CONFLICT, INVALID_DATA } = MedusaError.Types

// Type and wording are those of Medusa's own providers: callers and their tests look at them.
export const lockTimedOut = () =>
  new MedusaError(CONFLICT, "Timed-out acquiring lock.", "locking_timed_out")

export const lockTaken = (key: string) =>
  new MedusaError(CONFLICT, `Failed to acquire lock for key "${key}"`, "locking_taken")

export const lockLost = (keys: string[]) =>
  new MedusaError(
    CONFLICT,
    `Lost the lock for key(s) "${keys.join('", "')}" while the job was still running.`,
    "locking_lost",
  )

export const lockMisused = (reason: string) =>
  new MedusaError(INVALID_DATA, `Lock refused: ${reason}.`, "locking_misused")
