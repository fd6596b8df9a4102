import { existsSync, mkdirSync, readdirSync, utimesSync } from "node:fs"
import { join } from "node:path"
import { sweepPictures } from "../sweep-pictures"
import { canvas, closeShops, openShop } from "./picture-shop"

afterAll(closeShops)

const NOW = Date.now()
const LONG_AGO = new Date(NOW - 1_000_000)

const aged = (...paths: string[]) => {
  for (const path of paths) utimesSync(path, LONG_AGO, LONG_AGO)
}

/** A picture on disk that was uploaded long ago. */
const openWithPicture = async () => {
  const shop = openShop()
  const bytes = await canvas(20, 20).png().toBuffer()
  const { key, url } = await shop.upload(bytes)
  const folder = join(shop.fileOf(url), "..")
  aged(folder)
  return { ...shop, bytes, folder, root: join(folder, ".."), hash: key.slice("picture-".length) }
}

/** A database that says what is shown: when asked for all, and when asked once more for one. */
const database = (shown: string[], isUsedNow = false, meanwhile = () => Promise.resolve()) => ({
  raw: async (statement: string) => {
    if (statement.includes("distinct")) return { rows: shown.map((hash) => ({ hash })) }
    await meanwhile()
    return { rows: [{ used: isUsedNow }] }
  },
})

const sweep = (root: string, pg: ReturnType<typeof database>) =>
  sweepPictures({ root, pg: pg as never, before: NOW - 500_000 })

describe("the sweep of pictures", () => {
  it("takes away what is old and shown nowhere, and what a killed process left", async () => {
    const { root, folder } = await openWithPicture()
    const left = join(root, ".incoming-1")
    mkdirSync(left)
    aged(left)
    mkdirSync(join(root, ".incoming-2"))
    expect(await sweep(root, database([]))).toBe(1)
    expect(existsSync(folder)).toBe(false)
    expect(readdirSync(root)).toEqual([".incoming-2"])
  })

  it("leaves what something shows, also if it does so only now", async () => {
    const { root, folder, hash } = await openWithPicture()
    expect(await sweep(root, database([hash]))).toBe(0)
    expect(await sweep(root, database([], true))).toBe(0)
    expect(existsSync(folder)).toBe(true)
  })

  it("leaves what was uploaded lately, for the first time or again", async () => {
    const young = openShop()
    const { url } = await young.upload(await canvas(20, 20).png().toBuffer())
    const itsRoot = join(young.fileOf(url), "..", "..")
    expect(await sweep(itsRoot, database([]))).toBe(0)
    const { root, folder, upload, bytes } = await openWithPicture()
    await upload(bytes)
    aged(folder)
    expect(await sweep(root, database([]))).toBe(0)
    expect(existsSync(folder)).toBe(true)
  })

  it("leaves what is uploaded again at the very moment, and forgets that it once was", async () => {
    const { root, folder, upload, bytes } = await openWithPicture()
    const again = async () => {
      await upload(bytes)
    }
    await sweep(root, database([], false, again))
    expect(existsSync(folder)).toBe(true)
    aged(folder, join(folder, ".uploaded-again"))
    expect(await sweep(root, database([]))).toBe(1)
    expect(existsSync(folder)).toBe(false)
  })

  it("touches no other file", async () => {
    const { root, upload } = await openWithPicture()
    await upload(Buffer.from("%PDF-1.7"), { filename: "manual.pdf", mimeType: "application/pdf" })
    for (const name of readdirSync(root)) aged(join(root, name))
    await sweep(root, database([]))
    expect(readdirSync(root).filter((name) => name.endsWith("manual.pdf"))).toHaveLength(1)
  })
})
