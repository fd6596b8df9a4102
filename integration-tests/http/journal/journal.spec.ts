import type { Pool } from "pg"
import type { Consumer } from "../../../src/lib/journal/consumer"
import { replay } from "../../../src/lib/journal/cursor"
import { takeBatch } from "../../../src/lib/journal/take-batch"
import { append, createConsumer, noContainer } from "../../support/consumer"
import { cloneDatabase, openPool } from "../../support/database"

let database: Awaited<ReturnType<typeof cloneDatabase>>
let pool: Pool

const newConsumer = () => createConsumer(pool, { startsAt: "now" })

const take = (consumer: Consumer) =>
  takeBatch(pool, { consumer, container: noContainer, limit: 100 })

beforeAll(async () => {
  database = await cloneDatabase()
  pool = openPool(database.url)
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

describe("a fact", () => {
  it("is in the journal if its transaction committed, and not otherwise", async () => {
    const { consumer, subjects } = await newConsumer()
    const client = await pool.connect()
    await client.query("begin")
    await append(client, "given-up")
    await client.query("rollback")
    await append(client, "kept")
    client.release()
    await take(consumer)
    expect(subjects()).toEqual(["kept"])
  })

  it("is never passed over while the transaction that wrote it is open", async () => {
    const { consumer, subjects } = await newConsumer()
    const slow = await pool.connect()
    await slow.query("begin")
    await append(slow, "first")
    await append(pool, "second")
    expect(await take(consumer)).toEqual({ applied: 0, more: false })
    await slow.query("commit")
    slow.release()
    await take(consumer)
    expect(subjects()).toEqual(["first", "second"])
  })

  it("is not passed over either when a savepoint before it was rolled back", async () => {
    const { consumer, subjects } = await newConsumer()
    const slow = await pool.connect()
    await slow.query("begin; savepoint here")
    await append(slow, "given-up")
    await slow.query("rollback to savepoint here")
    await append(slow, "first")
    await append(pool, "second")
    expect(await take(consumer)).toMatchObject({ applied: 0 })
    await slow.query("commit")
    slow.release()
    await take(consumer)
    expect(subjects()).toEqual(["first", "second"])
  })

  it("keeps no other writer waiting", async () => {
    const open = await Promise.all(Array.from({ length: 5 }, () => pool.connect()))
    for (const client of open) await client.query("begin; set local statement_timeout = '2s'")
    await Promise.all(open.map((client, index) => append(client, `writer-${index}`)))
    for (const client of open) {
      await client.query("commit")
      client.release()
    }
  })

  it("is given to a consumer once for all, in order, however many write at once", async () => {
    const { consumer, seen } = await newConsumer()
    const state = { writing: true }
    const reading = (async () => {
      while (state.writing) await take(consumer)
    })()
    await Promise.all(
      Array.from({ length: 6 }, async (_, writer) => {
        for (let i = 0; i < 40; i += 1) {
          const client = await pool.connect()
          await client.query("begin")
          await append(client, `${writer}-${i}`)
          await append(client, `${writer}-${i}-again`)
          await client.query(i % 5 === 0 ? "rollback" : "commit")
          client.release()
        }
      }),
    )
    state.writing = false
    await reading
    while ((await take(consumer)) === "busy");
    await take(consumer)
    const numbers = seen.map(({ seq }) => BigInt(seq))
    expect(numbers).toHaveLength(6 * 32 * 2)
    expect(
      numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0n)),
    ).toBe(true)
  })
})

describe("a consumer", () => {
  it("that fails is given the same facts again", async () => {
    const { consumer, seen, subjects } = await newConsumer()
    await append(pool, "once")
    const failing: Consumer = { ...consumer, apply: () => Promise.reject(new Error("not yet")) }
    await expect(take(failing)).rejects.toThrow("not yet")
    expect(seen).toHaveLength(0)
    await take(consumer)
    expect(subjects()).toEqual(["once"])
  })

  it("does its work and moves its cursor together or not at all", async () => {
    const { consumer } = await newConsumer()
    await pool.query("create table if not exists test_effect (subject text)")
    await append(pool, "effect")
    const breaking: Consumer = {
      ...consumer,
      apply: async (_facts, { transaction }) => {
        await transaction.query("insert into test_effect values ('half')")
        throw new Error("killed here")
      },
    }
    await expect(take(breaking)).rejects.toThrow("killed here")
    expect((await pool.query("select 1 from test_effect")).rowCount).toBe(0)
  })

  it("runs in one process at a time", async () => {
    const { consumer } = await newConsumer()
    await append(pool, "shared")
    let enter: () => void = () => undefined
    let leave: () => void = () => undefined
    const inside = new Promise<void>((resolve) => (enter = resolve))
    const allowed = new Promise<void>((resolve) => (leave = resolve))
    const slow = take({
      ...consumer,
      apply: () => {
        enter()
        return allowed
      },
    })
    await inside
    expect(await take(consumer)).toBe("busy")
    leave()
    expect(await slow).toMatchObject({ applied: 1 })
  })

  it("can begin again at the first fact", async () => {
    const { consumer, seen } = await newConsumer()
    await replay(pool, consumer)
    await takeBatch(pool, { consumer, container: noContainer, limit: 3 })
    const { rows } = await pool.query<{ seq: string }>(
      "select seq from journal_entry order by seq limit 3",
    )
    expect(seen.map(({ seq }) => seq)).toEqual(rows.map(({ seq }) => seq))
  })
})
