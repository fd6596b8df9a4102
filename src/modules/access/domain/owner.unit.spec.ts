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
  it.each([null, "order_1"])("is its account's alone, with a link or without (%p)", (orderId) => {
    const ownership = { accountId: "cus_1", createdAt: hoursAgo(1), orderId }
    for (const hasLinkTo of [() => false, () => true]) {
      expect(mayReach(owner, { ownership, now, hasLinkTo })).toBe(true)
      for (const stranger of strangers) {
        expect(mayReach(stranger, { ownership, now, hasLinkTo })).toBe(false)
      }
    }
  })
})

describe("what belongs to a guest", () => {
  const ofGuest = (orderId: string | null, hours: number, linked?: string) => ({
    ownership: { accountId: null, createdAt: hoursAgo(hours), orderId },
    now,
    hasLinkTo: (id: string) => id === linked,
  })

  it("is a cart for anybody who knows it, for ever", () => {
    expect(mayReach({ kind: "guest" }, ofGuest(null, 10_000))).toBe(true)
    expect(mayReach(owner, ofGuest(null, 10_000))).toBe(true)
  })

  it.each([
    [0, true],
    [23.99, true],
    [24, false],
    [10_000, false],
  ])("is an order for a day: after %p hours %p", (hours, reachable) => {
    expect(mayReach({ kind: "guest" }, ofGuest("order_1", hours))).toBe(reachable)
  })

  it("is an order for whoever holds a link to it, later too", () => {
    expect(mayReach({ kind: "guest" }, ofGuest("order_1", 10_000, "order_1"))).toBe(true)
    expect(mayReach({ kind: "guest" }, ofGuest("order_1", 10_000, "order_2"))).toBe(false)
  })
})
