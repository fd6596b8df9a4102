import { DistributedTransaction } from "@medusajs/framework/orchestration"
import { createLane } from "../lib/async/lane"

type Storage = Parameters<typeof DistributedTransaction.setStorage>[0]

/** What is saved of one workflow is saved one after the other, in the order it was asked for. */
export const savingInTurn = (storage: Pick<Storage, "save">): Storage["save"] => {
  const save = storage.save.bind(storage)
  const turns = new Map<string, { inTurn: ReturnType<typeof createLane>; waiting: number }>()
  return async (key, ...more) => {
    const turn = turns.get(key) ?? { inTurn: createLane(1), waiting: 0 }
    turns.set(key, turn)
    turn.waiting += 1
    try {
      return await turn.inTurn(() => save(key, ...more))
    } finally {
      turn.waiting -= 1
      if (turn.waiting === 0) turns.delete(key)
    }
  }
}

/**
 * Medusa's engine without Redis refuses a step that has ended while another one's end is being saved.
 * After three refusals the workflow breaks off where it is: nothing is taken back, and its locks stay.
 */
export const saveCheckpointsInTurn = (): void => {
  const setStorage = DistributedTransaction.setStorage.bind(DistributedTransaction)
  DistributedTransaction.setStorage = (storage) => {
    setStorage(Object.assign(storage, { save: savingInTurn(storage) }))
  }
}
