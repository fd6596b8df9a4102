import type { Pool } from "pg"
import { openPool } from "../../support/database"
import { asAdmin, createMember, getMember } from "../../support/members"

let pool: Pool
beforeAll(() => {
  pool = openPool()
})
afterAll(() => pool.end())

type Changed = { changed: number; unchanged: number; change_id: string | null }
type Undone = { undone: number; left_alone: number; change_id: string | null }
type Type = "client" | "manager"

const people = async (count: number): Promise<string[]> => {
  const made = await Promise.all(Array.from({ length: count }, () => createMember()))
  return made.map(({ id }) => id)
}

const change = async (customer_ids: string[], type: Type): Promise<Changed> =>
  (await asAdmin("/admin/members/type", { customer_ids, type })).json<Changed>()

const undo = async (changeId: string | null): Promise<Undone> =>
  (await asAdmin(`/admin/members/type/${changeId}/undo`, {})).json<Undone>()

const typesOf = async (ids: string[]): Promise<string[]> =>
  Promise.all(ids.map(async (id) => (await getMember(id)).type))

describe("changing the type of many", () => {
  it("changes those who need it, counts the others, and keeps who did it", async () => {
    const [a = "", b = "", c = ""] = await people(3)
    await change([c], "manager")
    const answer = await change([a, b, c, a], "manager")
    expect(answer).toMatchObject({ changed: 2, unchanged: 1 })
    expect(await typesOf([a, b, c])).toEqual(["manager", "manager", "manager"])
    const { history } = await getMember(a)
    expect(history[0]).toMatchObject({
      what: "type",
      from: "client",
      to: "manager",
      change_id: answer.change_id,
      undoes: null,
      actor: { kind: "admin", name: "Домовой Администратор" },
    })
    expect((await getMember(c)).history[0]?.change_id).not.toBe(answer.change_id)
  })

  it("changes nothing when repeated", async () => {
    const ids = await people(2)
    await change(ids, "manager")
    expect(await change(ids, "manager")).toEqual({ changed: 0, unchanged: 2, change_id: null })
    const { rows } = await pool.query(
      "select from journal_entry where event = 'access.type_changed' and subject = any ($1)",
      [ids],
    )
    expect(rows).toHaveLength(2)
  })

  it("changes nobody when one of them is not there", async () => {
    const [a = ""] = await people(1)
    const gone = await createMember()
    await asAdmin(`/admin/customers/${gone.id}`, undefined, "DELETE")
    for (const stranger of ["cus_nobody", gone.id]) {
      const answer = await asAdmin("/admin/members/type", {
        customer_ids: [a, stranger],
        type: "manager",
      })
      expect(answer.status).toBe(404)
      expect(answer.json()).toMatchObject({ code: "access_member_not_found" })
    }
    expect(await typesOf([a])).toEqual(["client"])
  })

  it.each([
    [{ customer_ids: [], type: "manager" }, /customer_ids/],
    [{ customer_ids: "cus_1", type: "manager" }, /customer_ids/],
    [{ customer_ids: ["cus_1"], type: "administrator" }, /type/],
    [{ customer_ids: ["cus_1"] }, /type/],
    [{ customer_ids: ["cus_1"], type: "client", reason: "x" }, /reason/],
    [{ customer_ids: Array.from({ length: 1001 }, () => "c"), type: "client" }, /customer_ids/],
  ])("%j is refused", async (body, named) => {
    const answer = await asAdmin("/admin/members/type", body)
    expect(answer.status).toBe(400)
    expect(answer.text).toMatch(named)
  })
})

describe("undo", () => {
  it("takes a change back where it is still the last word", async () => {
    const [a = "", b = "", c = ""] = await people(3)
    await change([c], "manager")
    const { change_id } = await change([a, b, c], "manager")
    expect(await undo(change_id)).toMatchObject({ undone: 2, left_alone: 0 })
    expect(await typesOf([a, b, c])).toEqual(["client", "client", "manager"])
    expect((await getMember(a)).history[0]).toMatchObject({
      from: "manager",
      to: "client",
      undoes: change_id,
    })
  })

  it("leaves alone what somebody has decided since, the same decision too", async () => {
    const [a = "", b = "", c = ""] = await people(3)
    const { change_id } = await change([a, b, c], "manager")
    await change([b], "client")
    await change([c], "client")
    await change([c], "manager")
    expect(await undo(change_id)).toMatchObject({ undone: 1, left_alone: 2 })
    expect(await typesOf([a, b, c])).toEqual(["client", "client", "manager"])
  })

  it("does it once, and can itself be undone", async () => {
    const ids = await people(2)
    const { change_id } = await change(ids, "manager")
    const first = await undo(change_id)
    expect(await undo(change_id)).toEqual({ undone: 0, left_alone: 2, change_id: null })
    expect(await undo(first.change_id)).toMatchObject({ undone: 2, left_alone: 0 })
    expect(await typesOf(ids)).toEqual(["manager", "manager"])
  })

  it("leaves a deleted person alone", async () => {
    const [a = "", b = ""] = await people(2)
    const { change_id } = await change([a, b], "manager")
    await asAdmin(`/admin/customers/${b}`, undefined, "DELETE")
    expect(await undo(change_id)).toMatchObject({ undone: 1, left_alone: 1 })
  })

  it("knows no change but those of types", async () => {
    const { id } = await createMember()
    const { history } = await getMember(id)
    for (const changeId of ["change_none", history[0]?.change_id]) {
      const answer = await asAdmin(`/admin/members/type/${changeId}/undo`, {})
      expect(answer.status).toBe(404)
      expect(answer.json()).toMatchObject({ code: "access_change_not_found" })
    }
  })
})

describe("many at once", () => {
  it("change the same people one after the other", async () => {
    const ids = await people(8)
    const shuffled = (step: number) => ids.map((_, at) => ids[(at * step + step) % 8] ?? "")
    const rounds = Array.from({ length: 24 }, (_, round) => round)
    const answers = await Promise.all(
      rounds.map((round) =>
        asAdmin("/admin/members/type", {
          customer_ids: shuffled([1, 3, 5, 7][round % 4] ?? 1),
          type: round % 2 ? "client" : "manager",
        }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(rounds.map(() => 200))
    const changeIds = answers
      .map((answer) => answer.json<Changed>())
      .filter(({ changed }) => changed > 0)
      .map(({ change_id }) => change_id)
    await Promise.all(changeIds.map(undo))

    const { rows } = await pool.query<{ customer_id: string; from: string; was: string | null }>(
      `select customer_id, from_value as "from",
              lag(to_value) over (partition by customer_id order by seq) as was
         from access_change where customer_id = any ($1) and what = 'type'`,
      [ids],
    )
    expect(rows.filter((row) => row.from !== (row.was ?? "client"))).toEqual([])
    const { rows: torn } = await pool.query(
      `select from access_customer access
        where customer_id = any ($1) and type <> (
          select to_value from access_change change
           where change.customer_id = access.customer_id and what = 'type'
           order by seq desc limit 1)`,
      [ids],
    )
    expect(torn).toEqual([])
  })
})
