import { gzipSync } from "node:zlib"
import { ask } from "../../support/ask"
import { openImportShop, type ImportShop } from "../../support/catalog-import/import-shop"
import { howMany } from "../../support/size"

// An import on a busy machine, with its pictures made anew, takes its time.
jest.setTimeout(240_000)

/** A storm has the machine to itself; other tests need not. */
const AT_ONCE_MS = howMany({ small: 5000, whole: 1000 })
const MEGABYTE = 1024 * 1024

let house: ImportShop
beforeAll(async () => {
  house = await openImportShop()
}, 180_000)
afterAll(() => house.close())

const countOf = async () => {
  const { rows } = await house.shop.pool.query(
    `select (select count(*)::int from catalog_import_run) as runs,
            (select count(*)::int from catalog_import_known) as known,
            (select count(*)::int from product) as products`,
  )
  return rows[0] as unknown
}

const refusedBy = async (body: unknown) => {
  const before = await countOf()
  const started = performance.now()
  const answer = await house.imports("", body)
  const took = performance.now() - started
  expect(await countOf()).toEqual(before)
  return { status: answer.status, code: answer.json().code, took }
}

const form = (bytes: Uint8Array | string, name = "source.xml") => {
  const made = new FormData()
  made.set("file", new Blob([typeof bytes === "string" ? bytes : new Uint8Array(bytes)]), name)
  return made
}

describe("an address that nobody may be led to", () => {
  const here = () => new URL(house.sources.closed)

  it.each<[string, () => string, string]>([
    ["a file", () => "file:///etc/passwd", "outside_address_invalid"],
    ["another protocol", () => "gopher://127.0.0.1:6379/_FLUSHALL", "outside_address_invalid"],
    ["a path", () => "../../etc/passwd", "outside_address_invalid"],
    ["this machine", () => house.sources.closed, "outside_address_forbidden"],
    ["its name", () => `http://localhost:${here().port}/`, "outside_address_forbidden"],
    ["its name on the usual port", () => "http://localhost/", "outside_address_forbidden"],
    ["its number", () => `http://2130706433:${here().port}/`, "outside_address_forbidden"],
    ["its number in hex", () => "http://0x7f.1/", "outside_address_forbidden"],
    ["its number in octal", () => "http://0177.0.0.1/", "outside_address_forbidden"],
    ["IPv6", () => "http://[::1]/", "outside_address_forbidden"],
    ["IPv4 in IPv6", () => "http://[::ffff:127.0.0.1]/", "outside_address_forbidden"],
    ["NAT64", () => "http://[64:ff9b::a9fe:a9fe]/", "outside_address_forbidden"],
    ["the cloud's metadata", () => "http://169.254.169.254/latest/", "outside_address_forbidden"],
    ["a private network", () => "http://10.0.0.1/", "outside_address_forbidden"],
    ["a carrier's network", () => "http://100.64.0.1/", "outside_address_forbidden"],
    ["everybody", () => "http://224.0.0.1/", "outside_address_forbidden"],
    ["a name and password", () => "http://a:b@example.com/", "outside_address_credentials"],
    ["the database", () => "http://93.184.215.14:5432/", "outside_address_port"],
    ["beside what is open", () => `${house.sources.base}../feed.xml`, "outside_address_forbidden"],
    [
      "a name that resembles it",
      () => house.sources.base.replace("/open/", ".evil.example/"),
      "outside_address_invalid",
    ],
  ])("is refused at once, and nobody is connected to: %s", async (_what, address, code) => {
    const before = house.sources.connections()
    const refused = await refusedBy({ address: address() })
    expect(refused).toMatchObject({ status: 400, code })
    expect(refused.took).toBeLessThan(AT_ONCE_MS)
    expect(house.sources.connections()).toBe(before)
  })

  it("may not be reached by a redirect either", async () => {
    for (const location of [
      "/secret",
      "http://169.254.169.254/",
      "http://[::1]/",
      "file:///etc/passwd",
    ]) {
      const address = house.sources.serve("moved", (_req, res) =>
        res.writeHead(302, { location }).end(),
      )
      const refused = await refusedBy({ address })
      expect(refused).toMatchObject({ status: 400 })
      expect(refused.code).toMatch(/^outside_address_(forbidden|invalid)$/)
      expect(refused.took).toBeLessThan(AT_ONCE_MS)
    }
    expect(house.sources.requests()).not.toContain("/secret")
  })

  it("nor by the address of a picture", async () => {
    const item = `<item><guid>ssrf</guid><title>Картинка</title><enclosure url="${house.sources.closed}secret.png"/></item>`
    const address = house.sources.put(
      "picture.xml",
      `<rss><channel><link>https://p.example/</link>${item}</channel></rss>`,
    )
    const done = await house.whole({ address })
    const [made] = await house.items(done.id)
    expect(made).toMatchObject({ outcome: "created", pictures_missing: 1 })
    const preview = await house.start({ address }, "?dry_run=true")
    const picture = await house.imports(`/${preview.id}/items/1/picture`)
    expect(picture.json()).toMatchObject({ code: "outside_address_forbidden" })
    expect(house.sources.requests()).not.toContain("/secret.png")
  })
})

describe("a source that would do harm", () => {
  const rss = (inside: string) => `<?xml version="1.0"?><rss><channel>${inside}</channel></rss>`
  const laughs = Array.from(
    { length: 9 },
    (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
  ).join("")

  it.each<[string, () => Uint8Array | string, string]>([
    [
      "billion laughs",
      () => `<!DOCTYPE r [<!ENTITY l0 "ха">${laughs}]><rss>&l9;</rss>`,
      "markup_entities",
    ],
    [
      "an outside entity",
      () => `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>`,
      "markup_entities",
    ],
    ["a zip", () => Buffer.from("504b0304140000000800", "hex"), "import_archive_refused"],
    ["a packed bomb", () => gzipSync(Buffer.alloc(64 * MEGABYTE)), "import_archive_refused"],
    ["a million elements in one another", () => "<rss>".repeat(1_000_000), "markup_too_deep"],
    ["a million tags in one another", () => `<html>${"<i>".repeat(1_000_000)}`, "markup_too_deep"],
    ["a cut off file", () => rss("<item><title>Половина").slice(0, -20), "markup_broken"],
    ["nothing", () => "", "import_profile_needed"],
    [
      "noise",
      () => Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)),
      "import_profile_needed",
    ],
    ["JSON without end", () => "[".repeat(1_000_000), "markup_broken"],
  ])("is refused: %s", async (_what, bytes, code) => {
    const refused = await refusedBy(form(bytes()))
    expect(refused).toMatchObject({ status: 400, code })
    expect(refused.took).toBeLessThan(AT_ONCE_MS)
  })

  it("is refused when it is too large, announced or not", async () => {
    const large = await house.imports("", form(Buffer.alloc(17 * MEGABYTE, "<")))
    expect([400, 413]).toContain(large.status)
    const bomb = gzipSync(Buffer.alloc(64 * MEGABYTE))
    const packed = house.sources.serve("packed", (_req, res) => {
      res.setHeader("content-type", "text/xml").setHeader("content-encoding", "gzip")
      res.end(bomb)
    })
    expect(await refusedBy({ address: packed })).toMatchObject({ code: "outside_too_large" })
  })

  it("is left when it drips, and the shop answers others meanwhile", async () => {
    const slow = house.sources.serve("slow", (_req, res) => {
      res.setHeader("content-type", "text/xml").write("<rss>")
    })
    const refused = refusedBy({ address: slow })
    const health = await ask("/health", { at: house.shop.server.url })
    expect(health.status).toBe(200)
    expect(await refused).toMatchObject({ status: 400, code: "outside_too_slow" })
  })

  it("cannot stop the shop with a selector that takes for ever", async () => {
    const made = form("<i></i>".repeat(200_000), "a.html")
    const profile = { name: "slow", kind: "html", items: "i:has(~ b)", fields: { title: "b" } }
    made.set("profile", JSON.stringify(profile))
    const refused = refusedBy(made)
    const started = performance.now()
    expect((await ask("/health", { at: house.shop.server.url })).status).toBe(200)
    expect(performance.now() - started).toBeLessThan(AT_ONCE_MS)
    expect(await refused).toMatchObject({ status: 400, code: "import_too_slow" })
  })

  it("is never a fault of the shop", () => {
    expect(house.shop.server.log()).not.toMatch(/unhandled_rejection|uncaught_exception/)
    expect(house.shop.server.child.exitCode).toBeNull()
  })
})

describe("a picture that would do harm", () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>`
  /** The head of a picture of 65,535 times 65,535 points. */
  const vast = Buffer.from(
    "89504e470d0a1a0a0000000d494844520000ffff0000ffff0802000000f9a2e3b60000000049454e44ae426082",
    "hex",
  )

  it.each<[string, string, Uint8Array | string]>([
    ["an SVG with a script", "image/svg+xml", svg],
    ["the same, said to be another kind", "image/png", svg],
    ["a page", "image/jpeg", "<html><script>alert(1)</script>"],
    ["one too vast to be looked at", "image/png", vast],
    ["one that is cut off", "image/png", vast.subarray(0, 20)],
  ])("is left out, and the product is there without it: %s", async (what, type, bytes) => {
    const name = what.replaceAll(/\W+/g, "-")
    const picture = house.sources.serve(name, (_req, res) => {
      res.setHeader("content-type", type).end(bytes)
    })
    const item = `<item><guid>${name}</guid><title>Картинка</title><enclosure url="${picture}"/></item>`
    const address = house.sources.put(
      `${name}.xml`,
      `<rss><channel><link>https://p.example/</link>${item}</channel></rss>`,
    )
    const preview = await house.start({ address }, "?dry_run=true")
    const shown = await house.imports(`/${preview.id}/items/1/picture`)
    expect(shown.headers.get("content-type")).not.toMatch(/svg|html/)
    expect(shown.headers.get("x-content-type-options")).toBe("nosniff")
    const done = await house.whole({ address })
    const [made] = await house.items(done.id)
    expect(made).toMatchObject({ outcome: "created", pictures_missing: 1 })
  })
})

describe("whoever is no administrator", () => {
  it.each([
    ["GET", ""],
    ["POST", ""],
    ["GET", "/profiles"],
    ["GET", "/import_1"],
    ["GET", "/import_1/items"],
    ["GET", "/import_1/items/1/picture"],
    ["POST", "/import_1/start"],
    ["POST", "/import_1/stop"],
  ])("may not %s %s", async (method, path) => {
    const at = house.shop.server.url
    const body = method === "POST" ? { body: {} } : {}
    const guest = await ask(`/admin/catalog-imports${path}`, { at, method, ...body })
    expect(guest.status).toBe(401)
  })

  it("and an import that is not there is told so", async () => {
    for (const path of ["/import_1", "/import_1/items", "/import_1/items/1/picture"]) {
      expect((await house.imports(path)).status).toBe(404)
    }
    for (const move of ["start", "stop"]) {
      expect((await house.imports(`/import_1/${move}`, {})).status).toBe(404)
    }
  })

  it("and one that is done cannot be done again or stopped", async () => {
    const { id } = await house.whole({
      address: `${house.sources.base}teply-dom.rss.xml`,
      limit: 1,
    })
    for (const move of ["start", "stop"]) {
      const answer = await house.imports(`/${id}/${move}`, {})
      expect({ status: answer.status, code: answer.json().code }).toEqual({
        status: 409,
        code: "import_state_stale",
      })
    }
  })
})
