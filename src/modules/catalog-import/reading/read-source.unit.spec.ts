import type { ImportProfile } from "../../../contracts/catalog-import/profile"
import { readSource } from "./read-source"

const read = (text: string, profile: ImportProfile | null = null, address: string | null = null) =>
  readSource({ text, address, name: "file" }, { profile, limit: 10_000, seed: 7 })
const first = (text: string, profile: ImportProfile | null = null, address: string | null = null) =>
  read(text, profile, address).items[0]?.position
const codeOf = (work: () => unknown): string => {
  try {
    work()
    return "read"
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}

const rss = (items: string, head = "<link>https://news.example/</link>") =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Т</title>${head}${items}</channel></rss>`

const xmlProfile: ImportProfile = {
  name: "goods",
  kind: "xml",
  source: "goods.example",
  items: "goods/one",
  fields: {
    id: "@id",
    title: "name",
    price: ["price@value", "price"],
    pictures: "media/photo@src",
    category: "path/step",
    specifications: { items: "facts/fact", label: "@of", value: "." },
  },
  categories: { Чайники: "kettles" },
}

describe("a feed", () => {
  it("is read as XML, however its parts are written", () => {
    const { items, source, profile } = read(
      rss(`<item><guid>a-1</guid><title><![CDATA[Чайник & <b>Ко</b>]]></title>
        <link>https://news.example/1</link><category>Кухня</category>
        <description>&lt;p&gt;Кипятит &amp;amp; греет.&lt;/p&gt;&lt;p&gt;Второй абзац.&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</description>
        <enclosure url="/a.jpg" type="image/jpeg" length="1"/></item>`),
    )
    expect({ source, profile }).toEqual({ source: "news.example", profile: "rss" })
    expect(items[0]?.position).toMatchObject({
      source_id: "a-1",
      title: "Чайник & Ко",
      description: "Кипятит & греет.\nВторой абзац.",
      pictures: ["https://news.example/a.jpg"],
      category: ["Кухня"],
      brand: null,
      price: { drawn: true },
    })
  })

  it("shows a picture that stands only in its text", () => {
    const item = `<item><link>https://n.example/1</link><title>А</title>
      <description><![CDATA[<img alt="" src="https://n.example/1.jpg?a=1&amp;b=2"> текст]]></description></item>`
    expect(first(rss(item))?.pictures).toEqual(["https://n.example/1.jpg?a=1&b=2"])
  })

  it("may be Atom or RSS 1.0", () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://a.example/"/>
      <entry><id>urn:1</id><title>А</title><summary>Б</summary></entry></feed>`
    expect(read(atom)).toMatchObject({ source: "a.example", profile: "atom", found: 1 })
    const rdf = `<rdf:RDF xmlns:rdf="r"><channel><link>https://b.example/</link></channel>
      <item rdf:about="u:1"><title>А</title></item></rdf:RDF>`
    expect(read(rdf)).toMatchObject({ source: "b.example", profile: "rss-1", found: 1 })
  })

  it("is the same source wherever a copy of it lies", () => {
    const feed = rss("<item><guid>1</guid><title>А</title></item>")
    expect(read(feed, null, "https://mirror.example/feed").source).toBe("news.example")
  })
})

describe("a profile", () => {
  it("says where things stand in any XML", () => {
    const goods = `<goods><one id="7"><name>Чайник</name><price value="990,50"/>
      <media><photo src="https://g.example/1.png"/><photo src="https://g.example/2.png"/></media>
      <path><step>Кухня</step><step>Чайники</step></path>
      <facts><fact of="Объём:">1,7&#160;л</fact><fact of="Пусто"></fact></facts></one></goods>`
    expect(first(goods, xmlProfile)).toEqual({
      source_id: "7",
      title: "Чайник",
      description: "",
      price: { amount: 991, drawn: false },
      pictures: ["https://g.example/1.png", "https://g.example/2.png"],
      category: ["Кухня", "Чайники"],
      category_handle: "kettles",
      brand: null,
      specifications: [{ label: "Объём", value: "1,7 л" }],
      stock: 5,
    })
  })

  it("says where things stand in JSON, through lists", () => {
    const profile: ImportProfile = {
      name: "j",
      kind: "json",
      items: "data.items",
      fields: { id: "sku", title: "name", pictures: "media.url", stock: "left" },
    }
    const text = JSON.stringify({
      data: {
        items: [{ sku: 12, name: "А", media: [{ url: "/1.png" }, { url: "/2.png" }], left: 0 }],
      },
    })
    expect(first(text, profile, "https://j.example/api/goods")).toMatchObject({
      source_id: "12",
      pictures: ["https://j.example/1.png", "https://j.example/2.png"],
      stock: 0,
    })
  })

  it("says where things stand in HTML, by selectors", () => {
    const profile: ImportProfile = {
      name: "h",
      kind: "html",
      items: ".card",
      fields: { id: "@data-id", title: "h3 > a", price: ".price", pictures: "img@src" },
    }
    const text = `<div class=card data-id=x1><h3><a>Чайник<br>стальной</a></h3>
      <b class=price>990&nbsp;₽</b><img src="a.jpg"><script>alert(1)</script></div>`
    expect(first(text, profile, "https://h.example/list/")).toMatchObject({
      source_id: "x1",
      title: "Чайник стальной",
      price: { amount: 990, drawn: false },
      pictures: ["https://h.example/list/a.jpg"],
    })
  })

  it("is not needed where a page tells machines of its products", () => {
    const ld = `<script type="application/ld+json">{"@graph":[{"@type":["Product"],"sku":"s1",
      "name":"Чайник","offers":{"price":"990.00","priceCurrency":"RUB"},"brand":{"name":"Бодрость"},
      "image":["https://l.example/1.jpg"]}]}</script><script type="application/ld+json">{broken</script>`
    expect(first(ld, null, "https://l.example/")).toMatchObject({
      source_id: "s1",
      price: { amount: 990 },
      brand: "Бодрость",
    })
    const micro = `<div itemscope itemtype="https://schema.org/Product"><meta itemprop=sku content=m1>
      <span itemprop=name>Чайник</span><span itemprop=price content="890">от 890</span></div>`
    expect(first(micro)).toMatchObject({ source_id: "m1", price: { amount: 890 } })
  })

  it.each([
    ["<html><body>Новости</body></html>", "import_profile_needed"],
    ["<?xml version='1.0'?><goods/>", "import_profile_needed"],
    ['{"a":1}', "import_profile_needed"],
    ["", "import_profile_needed"],
    [rss(""), "import_profile_needed"],
  ])("is asked for when there is none to be guessed: %s", (text, code) => {
    expect(codeOf(() => read(text))).toBe(code)
  })

  it("that finds nothing is told so", () => {
    expect(codeOf(() => read("<goods/>", xmlProfile))).toBe("import_nothing_found")
    const bad: ImportProfile = { ...xmlProfile, kind: "html", items: "[[" }
    expect(codeOf(() => read("<p>", bad))).toBe("markup_broken")
  })
})

describe("a position", () => {
  const item = (inside: string) => rss(`<item>${inside}</item>`)

  it.each([
    ["<guid>1</guid>", "no_title"],
    ["<guid>1</guid><title> \u00a0 </title>", "no_title"],
    ["<title>А</title>", "no_id"],
    ["<guid>1</guid><title>А</title><price>-100</price>", "price_wrong"],
    ["<guid>1</guid><title>А</title><price>0</price>", "price_wrong"],
    ["<guid>1</guid><title>А</title><price>999999999999</price>", "price_wrong"],
    ["<guid>1</guid><title>А</title><price>19.99 USD</price>", "price_foreign"],
    ["<guid>1</guid><title>А</title><price>€ 5</price>", "price_foreign"],
  ])("that cannot be imported is told why: %s", (inside, reason) => {
    expect(read(item(inside)).items[0]).toMatchObject({ position: null, reason })
  })

  it("that comes twice is imported once", () => {
    const twice = rss("<item><guid>1</guid><title>А</title></item>".repeat(2))
    expect(read(twice).items.map(({ reason }) => reason)).toEqual([null, "duplicate"])
  })

  it("keeps nothing that cannot be kept or seen", () => {
    const title = "Чай\u202eник\u0007\ud800 &lt;img src=x onerror=alert(1)&gt;ок"
    const { title: kept } =
      first(item(`<guid>1</guid><title>${title.replace("\u0007", "")}</title>`)) ?? {}
    expect(kept).not.toMatch(/onerror|\u202e|\ud800/)
  })

  it("takes pictures from the web only, and each once", () => {
    const pictures = [
      "javascript:alert(1)",
      "file:///etc/passwd",
      "data:image/png;base64,AA",
      "https://p.example/1",
      "https://p.example/1",
    ]
    const inside = pictures.map((url) => `<enclosure url="${url}"/>`).join("")
    expect(first(item(`<guid>1</guid><title>А</title>${inside}`))?.pictures).toEqual([
      "https://p.example/1",
    ])
  })

  it("is cut to what a product can bear", () => {
    const made = first(item(`<guid>${"i".repeat(9000)}</guid><title>${"т".repeat(9000)}</title>`))
    expect(made?.title).toHaveLength(250)
    expect(made?.source_id).toHaveLength(64)
  })
})

describe("hostile XML", () => {
  const laughs = Array.from(
    { length: 9 },
    (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
  )

  it.each([
    [
      "billion laughs",
      `<!DOCTYPE r [<!ENTITY l0 "ха">${laughs.join("")}]><rss><channel>&l9;</channel></rss>`,
      "markup_entities",
    ],
    [
      "an external entity",
      `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>`,
      "markup_entities",
    ],
    ["an undefined entity", rss("<item><title>&xxe;</title></item>"), "markup_broken"],
    [
      "a file that was cut off",
      rss("<item><title>А</title></item>").slice(0, -20),
      "markup_broken",
    ],
    [
      "a hundred thousand elements in one another",
      `<rss>${"<a>".repeat(100_000)}`,
      "markup_too_deep",
    ],
  ])("%s is refused at once", (_what, text, code) => {
    const started = performance.now()
    expect(codeOf(() => read(text))).toBe(code)
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it("in HTML too", () => {
    expect(codeOf(() => read(`<div>${"<b>".repeat(100_000)}`))).toBe("markup_too_deep")
  })

  it("JSON nested without end is no product", () => {
    expect(codeOf(() => read("[".repeat(100_000)))).toBe("markup_broken")
    expect(codeOf(() => read("[".repeat(50_000) + "]".repeat(50_000)))).toBe(
      "import_profile_needed",
    )
  })
})
