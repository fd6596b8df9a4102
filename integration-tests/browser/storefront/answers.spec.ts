import { ask } from "../../support/ask"
import { storefrontUrl } from "../../support/settings"
import { standIn, startStorefront } from "../../support/storefront"
import { until } from "../../support/until"

const get = (path: string, headers: Record<string, string> = {}) =>
  ask(path, { at: storefrontUrl(), headers })

describe("what the storefront answers", () => {
  it.each([
    "/",
    "/en/",
    "/catalog",
    "/category/kitchen",
    "/search?q=чайник",
    "/compare",
    "/contacts",
  ])("%s with a policy that allows no script but its own", async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    const policy = answer.headers.get("content-security-policy") ?? ""
    expect(policy).toContain("default-src 'none'")
    expect(policy).toMatch(/script-src 'self'( 'sha256-[\w+/=]+')+;/)
    expect(policy).not.toMatch(/unsafe|nonce/)
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff")
    expect(answer.headers.get("x-frame-options")).toBe("DENY")
    expect(answer.headers.get("x-powered-by")).toBeNull()
    expect(answer.text).not.toContain("nonce")
  })

  it("gives the same page the same name, and sends it once to whoever has it", async () => {
    const first = await get("/category/kitchen")
    const etag = first.headers.get("etag") ?? ""
    const again = await get("/category/kitchen", { "If-None-Match": etag })
    expect(again.status).toBe(304)
    expect(again.text).toBe("")
  })

  it.each(["/nothing", "/en/nothing", "/category/no-such", "/product/no-such", "/product/%00"])(
    "404 for %s, with a page that leads on",
    async (path) => {
      const answer = await get(path)
      expect(answer.status).toBe(404)
      expect(answer.text).toContain('href="/')
    },
  )

  it("puts what is asked into one address", async () => {
    const answer = await fetch(
      `${storefrontUrl()}/category/kitchen?utm=1&brand=teplo&price_min=&sort=nonsense`,
      { redirect: "manual" },
    )
    expect(answer.status).toBeGreaterThanOrEqual(301)
    expect(answer.status).toBeLessThan(309)
    expect(answer.headers.get("location")).toMatch(/\/category\/kitchen\?brand=teplo$/)
  })

  it("tells searchers of every page in both languages", async () => {
    const sitemap = await get("/sitemap.xml")
    expect(sitemap.headers.get("content-type")).toContain("application/xml")
    const places = [...sitemap.text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place]) => place)
    expect(places.filter((place) => place?.includes("/product/"))).toHaveLength(160)
    expect(places.filter((place) => place?.startsWith(`${storefrontUrl()}/en/`)).length).toBe(
      places.length / 2,
    )
    const robots = await get("/robots.txt")
    expect(robots.text).toContain(`Sitemap: ${storefrontUrl()}/sitemap.xml`)
  })

  it.each([
    ["/en/category/kitchen", "/en/category/kitchen"],
    ["/category/kitchen?brand=teplo", "/category/kitchen"],
    ["/", "/"],
  ])("says of %s which page it is and where the other language stands", async (path, canonical) => {
    const { text } = await get(path)
    expect(text).toContain(`<link rel="canonical" href="${storefrontUrl()}${canonical}"`)
    for (const language of ["ru", "en", "x-default"]) {
      expect(text).toMatch(new RegExp(`<link rel="alternate" hrefLang="${language}" href="http`))
    }
  })

  it.each([
    ["/product/teplo-x200-refrigerator-silver", "ru_RU", "Холодильник"],
    ["/en/product/teplo-x200-refrigerator-silver", "en_US", "refrigerator"],
  ])("says to machines what a page says to people: %s", async (path, language, kind) => {
    const { text } = await get(path)
    const [crumbs, product] = [
      ...text.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/g),
    ]
      .map(([, json]) => JSON.parse(json ?? "{}") as Record<string, unknown>)
      .sort((one, other) => String(one["@type"]).localeCompare(String(other["@type"])))
    const here = storefrontUrl() + path
    expect(product).toMatchObject({
      "@type": "Product",
      "name": expect.stringMatching(
        new RegExp(`${kind}.*Teplo X200|Teplo X200.*${kind}`),
      ) as string,
      "brand": { "@type": "Brand", "name": "Teplo" },
      "offers": {
        url: here,
        priceCurrency: "RUB",
        availability: "https://schema.org/InStock",
      },
    })
    const { price } = Object(product?.offers) as { price: number }
    const shown = text.replace(/<[^>]+>/g, " ").replace(/[\s\u00a0\u202f,]/g, "")
    expect(shown).toContain(String(price))
    expect(crumbs).toMatchObject({ "@type": "BreadcrumbList" })
    expect(text).toContain(`<meta property="og:locale" content="${language}"`)
    expect(text).toContain(`<meta property="og:url" content="${here}"`)
    expect(text).toContain('<meta property="og:image" content="http')
  })

  it.each([
    ["is too long", 413, () => "x".repeat(100_000)],
    ["does not say how long it is", 411, () => new Blob(["x".repeat(100_000)]).stream()],
  ])("refuses a body that %s", async (_, status, body) => {
    const question = { method: "POST", body: body(), duplex: "half" } as RequestInit
    const answer = await fetch(`${storefrontUrl()}/catalog`, question)
    expect(answer.status).toBe(status)
  })

  it.each([
    "/category/%E0%A4%A",
    "/%",
    "/product/..%2f..%2fetc",
    "/search?q=%FF",
    "//evil.example/",
    "/\\evil",
  ])("no fault of its own for %s", async (path) => {
    const answer = await fetch(storefrontUrl() + path, { redirect: "manual" })
    expect(answer.status).toBeLessThan(500)
    expect(answer.headers.get("location") ?? "/").toMatch(/^(\/(?!\/)|http:\/\/localhost:)/)
  })
})

describe("a storefront whose backend", () => {
  it("is away says so with 503, and goes on when it is back", async () => {
    let open = false
    const tree = { categories: [] }
    const backend = await standIn((req, res) => {
      if (!open) {
        req.socket.destroy()
        return
      }
      const list = {
        products: [],
        facets: {
          categories: [],
          brands: [],
          price: { min: null, max: null, currency_code: null },
          availability: { available: 0, unavailable: 0 },
        },
        count: 0,
        offset: 0,
        limit: 24,
      }
      res.setHeader("ETag", '"1"')
      res.end(JSON.stringify(req.url?.startsWith("/catalog/products") ? list : tree))
    })
    const storefront = await startStorefront(backend.url)
    try {
      const away = await ask("/search?q=x", { at: storefront.url })
      expect(away.status).toBe(503)
      expect(away.text).toContain("Магазин не отвечает")
      expect(away.text).not.toMatch(/ECONN|socket|at .*\.(js|ts)/)
      expect((await ask("/ready", { at: storefront.url })).status).toBe(503)
      expect((await ask("/about", { at: storefront.url })).status).toBe(200)
      open = true
      await until(async () => (await ask("/search?q=x", { at: storefront.url })).status === 200)
      expect((await ask("/", { at: storefront.url })).text).toContain("Полки ещё пусты")
    } finally {
      await storefront.stop()
      backend.close()
    }
  })

  it("is told whose request it is, and not what the visitor says about that", async () => {
    const told: unknown[] = []
    const backend = await standIn((req, res) => {
      told.push(req.headers["x-forwarded-for"])
      res.end('{"categories":[]}')
    })
    const storefront = await startStorefront(backend.url)
    try {
      await ask("/catalog", { at: storefront.url, headers: { "X-Forwarded-For": "203.0.113.9" } })
      expect(new Set(told)).toEqual(new Set(["127.0.0.1"]))
    } finally {
      await storefront.stop()
      backend.close()
    }
  })

  it("has had enough says so with 429", async () => {
    const backend = await standIn((_req, res) => {
      res.writeHead(429, { "Retry-After": "60" }).end("{}")
    })
    const storefront = await startStorefront(backend.url)
    try {
      const busy = await ask("/en/search?q=x", { at: storefront.url })
      expect(busy.status).toBe(429)
      expect(busy.text).toContain("Too many requests")
    } finally {
      await storefront.stop()
      backend.close()
    }
  })

  it("is slow finishes the answer it has begun before it stops", async () => {
    let asked = () => {}
    const whenAsked = new Promise<void>((resolve) => (asked = resolve))
    let answerNow = () => {}
    const backend = await standIn((_req, res) => {
      asked()
      answerNow = () => void res.end('{"categories":[]}')
    })
    const storefront = await startStorefront(backend.url)
    try {
      const page = ask("/catalog", { at: storefront.url })
      await whenAsked
      const stopped = storefront.stop()
      await until(() => storefront.log().includes("storefront.stopping"))
      answerNow()
      expect((await page).status).toBe(200)
      expect(await stopped).toBe(0)
    } finally {
      backend.close()
    }
  })
})
