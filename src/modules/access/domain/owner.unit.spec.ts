import type { Actor } from "../../../contracts/access/actor"
import { mayReach } from "./owner"

const now = new Date("2026-03-01T12:00:00Z")
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
const owner: Actor = { kind: "customer", id: "cus_1", type: "client" }
const strangers: Actor[] = [
  { kind: "guest" },
  { kind: "customer", id: "cus_2", type: "client" },
  { kind: "customer", id: "cus_2", type: "manager" },
  { kind: "admin", id: "cus_1" },
  { kind: "token", id: "cus_1" },
]

describe("what belongs to an account", () => {
  it.each([false, true])("is its account's alone (an order: %p)", (isOrder) => {
    const ownership = { accountId: "cus_1", createdAt: hoursAgo(1), isOrder }
    expect(mayReach(owner, { ownership, now })).toBe(true)
    for (const stranger of strangers) expect(mayReach(stranger, { ownership, now })).toBe(false)
  })
})

describe("what belongs to a guest", () => {
  const ofGuest = (isOrder: boolean, hours: number) => ({
    ownership: { accountId: null, createdAt: hoursAgo(hours), isOrder },
    now,
  })

  it("is a cart for anybody who knows it, for ever", () => {
    expect(mayReach({ kind: "guest" }, ofGuest(false, 10_000))).toBe(true)
    expect(mayReach(owner, ofGuest(false, 10_000))).toBe(true)
  })

  it.each([
    [0, true],
    [23.99, true],
    [24, false],
    [10_000, false],
  ])("is an order for a day: after %p hours %p", (hours, reachable) => {
    expect(mayReach({ kind: "guest" }, ofGuest(true, hours))).toBe(reachable)
  })
})
