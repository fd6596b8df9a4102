import { readdirSync } from "node:fs"
import sharp from "sharp"
import { pictureOf } from "../../../src/contracts/catalog/picture"
import { ask } from "../../support/ask"
import { openCatalogShop, type CatalogShop } from "../../support/catalog-shop"
import { adminToken, bearer } from "../../support/staff"

let shop: CatalogShop
let staff: Record<string, string>
beforeAll(async () => {
  shop = await openCatalogShop()
  staff = bearer(await adminToken(shop.server.url))
})
afterAll(() => shop.close())

type File = { name: string; type?: string; bytes: Buffer | string }
type Uploaded = { id: string; url: string }

const upload = (...files: File[]) => {
  const form = new FormData()
  for (const { name, type = "image/png", bytes } of files) {
    form.append("files", new Blob([new Uint8Array(Buffer.from(bytes))], { type }), name)
  }
  return ask("/admin/uploads", { method: "POST", headers: staff, body: form, at: shop.server.url })
}

const uploaded = async (file: File): Promise<Uploaded> => {
  const { text, json } = await upload(file)
  const [kept] = json<{ files?: Uploaded[] }>().files ?? []
  if (!kept) throw new Error(text)
  return kept
}

const painted = (background: string, width = 400, height = 300): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer()

const read = (url: string, headers: Record<string, string> = {}) =>
  ask(new URL(url).pathname, { headers, at: shop.server.url })

const addressesOf = (url: string): string[] => [
  url,
  ...(pictureOf(url)?.sources ?? []).flatMap(({ srcset }) =>
    srcset.split(", ").map((one) => one.split(" ")[0] ?? ""),
  ),
]

describe("a picture", () => {
  it("can be had in every size its address tells of, and is kept for a year", async () => {
    const { url } = await uploaded({ name: "fridge.png", bytes: await painted("#336699") })
    expect(pictureOf(url)).toMatchObject({ width: 400, height: 300, colour: "#336699" })
    const types = { jpg: "image/jpeg", avif: "image/avif", webp: "image/webp" }
    for (const address of addressesOf(url)) {
      const { status, headers } = await read(address)
      expect(status).toBe(200)
      expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable")
      expect(headers.get("content-type")).toBe(types[address.split(".").pop() as "jpg"])
      expect(headers.get("etag")).toMatch(/^"[0-9a-f]{32}\//)
    }
  })

  it("is not sent to who has it, and by the part to who asks so", async () => {
    const { url } = await uploaded({ name: "fridge.png", bytes: await painted("#336699") })
    const etag = (await read(url)).headers.get("etag") ?? ""
    // Without this header fetch asks for a fresh one in spite of the name it was given.
    const known = { "if-none-match": etag, "cache-control": "max-age=0" }
    expect((await read(url, known)).status).toBe(304)
    const part = await read(url, { "range": "bytes=0-9", "if-range": etag })
    expect(part.status).toBe(206)
    expect(part.headers.get("content-range")).toMatch(/^bytes 0-9\//)
  })

  it("that is not there has no strong name to remember", async () => {
    const { status, headers } = await ask(`/static/${"0".repeat(32)}/160.avif`, {
      at: shop.server.url,
    })
    expect([status, headers.get("etag")]).toEqual([404, null])
  })

  it("has the same address whoever uploads it", async () => {
    const bytes = await painted("#113355")
    const one = await uploaded({ name: "one.png", bytes })
    expect(await uploaded({ name: "two.jpg", type: "image/jpeg", bytes })).toEqual(one)
  })

  it("is in the catalogue with that address", async () => {
    const { url } = await uploaded({ name: "fridge.png", bytes: await painted("#552211") })
    const { products } = await shop.admin<{ products: { id: string; handle: string }[] }>(
      "products?limit=1&fields=id,handle",
    )
    const [product] = products
    await shop.admin(`products/${product?.id ?? ""}`, { images: [{ url }], thumbnail: url })
    const page = (await shop.catalog(`products/${product?.handle ?? ""}`)).json<{
      product: { images: { url: string }[] }
    }>()
    expect(page.product.images.map((image) => image.url)).toEqual([url])
  })
})

describe("deleting a picture", () => {
  const remove = (id: string) => shop.admin(`uploads/${id}`, undefined, "DELETE")

  it("takes all its files away", async () => {
    const { id, url } = await uploaded({ name: "wrong.png", bytes: await painted("#0000ff") })
    await remove(id)
    for (const address of addressesOf(url)) expect((await read(address)).status).toBe(404)
  })

  it("leaves it where a product shows it", async () => {
    const { id, url } = await uploaded({ name: "right.png", bytes: await painted("#00ff00") })
    const { products } = await shop.admin<{ products: { id: string }[] }>("products?limit=1")
    await shop.admin(`products/${products[0]?.id ?? ""}`, { thumbnail: url })
    await remove(id)
    expect((await read(url)).status).toBe(200)
  })
})

describe("what is no picture", () => {
  const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

  it.each([
    { code: "picture_kind_refused", name: "a.svg", type: "image/svg+xml", bytes: script },
    { code: "picture_kind_refused", name: "a.png", type: "image/png", bytes: "<html><script>" },
    { code: "picture_empty", name: "a.png", type: "image/png", bytes: "" },
  ])("is refused by $code as $name", async ({ code, ...file }) => {
    const { status, json } = await upload(file)
    expect(status).toBe(400)
    expect(json()).toMatchObject({ code, type: "invalid_data" })
  })

  it("leaves nothing behind", async () => {
    const root = shop.filesDir
    const before = readdirSync(root, { recursive: true })
    const { status } = await upload({ name: "a.png", bytes: `GIF89a${script}` })
    expect(status).toBe(400)
    expect(readdirSync(root, { recursive: true })).toEqual(before)
  })

  it("is named in the refusal, when it comes among others", async () => {
    const bytes = await painted("#abcdef")
    const { status, text } = await upload(
      { name: "good.png", bytes },
      { name: "bad.png", bytes: "-" },
    )
    expect(status).toBe(400)
    expect(text).toContain("bad.png")
  })
})

describe("twenty pictures at once", () => {
  it("are all taken", async () => {
    const files = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => ({
        name: `${String(index)}.png`,
        bytes: await painted(`#${String(100000 + index)}`, 1600, 1200),
      })),
    )
    const answer = await upload(...files)
    expect(answer.status).toBe(200)
    const urls = answer.json<{ files: Uploaded[] }>().files.map(({ url }) => url)
    expect(new Set(urls).size).toBe(20)
  })
})
