import { openImportShop, type ImportShop } from "../../support/catalog-import/import-shop"
import { countImported } from "../../support/catalog-import/whole-products"
import { until } from "../../support/until"

// An import on a busy machine, with its pictures made anew, takes its time.
jest.setTimeout(240_000)

let house: ImportShop
beforeEach(async () => {
  house = await openImportShop()
}, 180_000)
afterEach(() => house.close())

const doneSoFar = async (id: string) => {
  const { counts } = await house.get(id)
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

/** Pictures that come only when they are let, so that an import is certainly under way. */
const holdPictures = () => {
  const held: (() => void)[] = []
  let isOpen = false
  for (let number = 0; number < 60; number += 1) {
    house.sources.serve(`held-${number}.png`, (_req, res) => {
      const answer = () => res.writeHead(404).end()
      if (isOpen) answer()
      else held.push(answer)
    })
  }
  return {
    asked: () => held.length,
    open: () => {
      isOpen = true
      for (const answer of held.splice(0)) answer()
    },
  }
}

const feed = (count: number) => {
  const items = Array.from(
    { length: count },
    (_, n) =>
      `<item><guid>h-${n}</guid><title>Вещь ${n}</title><price>${100 + n}</price>
       <enclosure url="${house.sources.base}held-${n}.png"/></item>`,
  )
  return house.sources.put(
    "held.xml",
    `<rss><channel><link>https://held.example/</link>${items.join("")}</channel></rss>`,
  )
}

it("is stopped by a person, and goes on where it was left off", async () => {
  const pictures = holdPictures()
  const { id } = await house.start({ address: feed(50) })
  await until(() => pictures.asked() > 0)
  expect((await house.get(id)).status).toBe("running")
  expect((await house.imports(`/${id}/stop`, {})).status).toBe(200)
  pictures.open()
  expect(await doneSoFar(id)).toBe(0)
  expect((await house.imports(`/${id}/start`, {})).status).toBe(200)
  expect(await house.ended(id)).toMatchObject({ status: "done", counts: { created: 50 } })
})

it("does a second one after the first, never both at once", async () => {
  const pictures = holdPictures()
  const first = await house.start({ address: feed(3) })
  await until(() => pictures.asked() > 0)
  const second = await house.start({
    address: `${house.sources.base}pribor.json`,
    profile: "demo-json",
  })
  expect((await house.get(second.id)).status).toBe("waiting")
  await expect(
    house.shop.pool.query(
      "update catalog_import_run set status = 'running', runner = 'other' where id = $1",
      [second.id],
    ),
  ).rejects.toMatchObject({ code: "23505" })
  pictures.open()
  expect((await house.ended(first.id)).status).toBe("done")
  expect((await house.ended(second.id)).status).toBe("done")
})

it("writes nothing when it has gone to somebody else meanwhile", async () => {
  const pictures = holdPictures()
  const { id } = await house.start({ address: feed(5) })
  await until(() => pictures.asked() > 0)
  await house.shop.pool.query("update catalog_import_run set runner = 'other' where id = $1", [id])
  pictures.open()
  // Whoever holds the lock next finds that nobody does it any more.
  await until(async () => (await house.get(id)).status === "interrupted", 30_000)
  expect(await countImported(house.shop.pool)).toMatchObject({ products: 0, known: 0, settled: 0 })
})
