import { setImmediate as turn } from "node:timers/promises"
import { savingInTurn } from "./checkpoints"

type Save = ReturnType<typeof savingInTurn>
type Data = Parameters<Save>[1]

/** Refuses whoever comes while it saves, as Medusa's does. */
const openStorage = () => {
  const busy = new Set<string>()
  const saved: string[] = []
  const save = async (key: string, data: Data) => {
    if (busy.has(key)) throw new Error("Transaction storage is locked")
    busy.add(key)
    await turn()
    busy.delete(key)
    const word = data as unknown as string
    if (word === "broken") throw new Error("broken")
    saved.push(`${key} ${word}`)
    return data
  }
  return { save: savingInTurn({ save }), saved }
}

const data = (word: string) => word as unknown as Data

describe("what steps have done", () => {
  it("is saved one after the other, in the order it was asked for", async () => {
    const { save, saved } = openStorage()
    await Promise.all(["first", "second", "third"].map((word) => save("order", data(word))))
    expect(saved).toEqual(["order first", "order second", "order third"])
  })

  it("waits for nothing of another workflow", async () => {
    const { save, saved } = openStorage()
    const long = ["first", "second"].map((word) => save("long", data(word)))
    await save("short", data("only"))
    expect(saved).toEqual(["long first", "short only"])
    await Promise.all(long)
  })

  it("is refused for its own reason, and the next is saved", async () => {
    const { save, saved } = openStorage()
    const broken = save("order", data("broken"))
    const next = save("order", data("next"))
    await expect(broken).rejects.toThrow("broken")
    await next
    expect(saved).toEqual(["order next"])
  })
})
