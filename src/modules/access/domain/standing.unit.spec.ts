import { actorOf, isAlive, type Claims, type Standing } from "./standing"

const standing: Standing = {
  revoked: false,
  noted: true,
  credential: 2,
  customer: { id: "cus_1", type: "client" },
  user: { id: "user_1", type: "administrator", customerId: null },
}
const issued = (claims: Partial<Claims>): Claims => ({
  auth_identity_id: "authid_1",
  actor_type: "customer",
  actor_id: "cus_1",
  app_metadata: { credential: 2 },
  ...claims,
})

describe("a login", () => {
  it("is alive as it was issued, as a customer, as a user, and before it is anybody", () => {
    expect(isAlive(issued({}), standing)).toBe(true)
    expect(isAlive(issued({ actor_type: "user", actor_id: "user_1" }), standing)).toBe(true)
    expect(isAlive(issued({ actor_id: "" }), standing)).toBe(true)
  })

  it.each<[string, Claims, Standing | null]>([
    ["there is no such login", issued({}), null],
    ["it was logged out", issued({}), { ...standing, revoked: true }],
    ["the password changed", issued({ app_metadata: { credential: 1 } }), standing],
    ["the password changed for the first time", issued({ app_metadata: {} }), standing],
    ["its customer is gone", issued({}), { ...standing, customer: null }],
    ["its user is gone", issued({ actor_type: "user" }), { ...standing, user: null }],
    ["it is somebody else's", issued({ actor_id: "cus_2" }), standing],
    ["it is of no kind of people", issued({ actor_type: "robot" }), standing],
  ])("is dead when %s", (_why, claims, now) => {
    expect(isAlive(claims, now)).toBe(false)
    expect(actorOf(claims, now)).toEqual({ kind: "guest" })
  })
})

describe("the actor", () => {
  it("is a customer with the type of now", () => {
    const promoted = { ...standing, customer: { id: "cus_1", type: "manager" as const } }
    expect(actorOf(issued({}), promoted)).toEqual({
      kind: "customer",
      id: "cus_1",
      type: "manager",
    })
  })

  it("is the administrator, or the manager behind an account of the dashboard", () => {
    const claims = issued({ actor_type: "user", actor_id: "user_1" })
    expect(actorOf(claims, standing)).toEqual({ kind: "admin", id: "user_1" })
    const user = { id: "user_1", type: "manager" as const, customerId: "cus_9" }
    expect(actorOf(claims, { ...standing, user })).toEqual({
      kind: "customer",
      id: "cus_9",
      type: "manager",
    })
  })

  it("is whoever holds a secret key, and a guest without anything", () => {
    expect(actorOf({ actor_type: "api-key", actor_id: "apk_1" }, null)).toEqual({
      kind: "admin",
      id: "apk_1",
    })
    expect(actorOf(undefined, null)).toEqual({ kind: "guest" })
  })
})
