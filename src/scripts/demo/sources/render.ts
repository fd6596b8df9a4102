import { escapeHtml } from "../../../lib/text/escape-html"
import type { SourcePosition } from "./source-position"

/** Addresses of a position's pictures and of its page, at the shop of the source. */
export type Rendering = {
  base: string
  picturesOf: (position: SourcePosition) => string[]
}

const rub = (amount: number) => `${new Intl.NumberFormat("ru-RU").format(amount)} ₽`

/** Written by the hour, as feeds are, the newest first. */
const dateOf = (number: number): string =>
  new Date(Date.UTC(2026, 10, 20, 9) - number * 3_600_000).toUTCString()

export const renderRss = (positions: SourcePosition[], { base, picturesOf }: Rendering): string => {
  const items = positions.map((position, number) => {
    const [main, ...others] = picturesOf(position)
    const link = `https://teply-dom.example/tovar/${position.id}`
    const rows = position.specifications.map(
      ([label, value]) => `<li>${escapeHtml(label)}: ${escapeHtml(value)}</li>`,
    )
    return `    <item>
      <title>${escapeHtml(position.title)}</title>
      <link>${link}</link>
      <guid isPermaLink="false">teply-dom-${position.id}</guid>
      <pubDate>${dateOf(number)}</pubDate>
      <category>${escapeHtml(position.section[1])}</category>
      <vendor>${escapeHtml(position.brand)}</vendor>
      <description><![CDATA[<p>${position.about}</p><ul>${rows.join("")}</ul>]]></description>
      <enclosure url="${escapeHtml(main ?? "")}" type="image/jpeg" length="0"/>
${others.map((url) => `      <media:content url="${escapeHtml(url)}" medium="image"/>`).join("\n")}${
      position.price === null ? "" : `\n      <g:price>${position.price}.00 RUB</g:price>`
    }
    </item>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>Тёплый дом: новые поступления</title>
    <link>https://teply-dom.example/</link>
    <atom:link href="${escapeHtml(base)}teply-dom.rss.xml" rel="self" type="application/rss+xml"/>
    <description>Климат и уход за домом</description>
    <language>ru</language>
${items.join("\n")}
  </channel>
</rss>
`
}

export const renderHtml = (positions: SourcePosition[], { picturesOf }: Rendering): string => {
  const cards = positions.map((position) => {
    const { id, title, brand, about, section, specifications, price, stock } = position
    const pictures = picturesOf(position).map((url) => `<img src="${escapeHtml(url)}" alt="">`)
    const rows = specifications.map(
      ([label, value]) => `<tr><th>${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`,
    )
    return `    <article class="card" data-article="${id}">
      <nav class="card__crumbs"><a href="#">${section[0]}</a> → <a href="#">${section[1]}</a></nav>
      <div class="card__pictures">${pictures.join("")}</div>
      <h3><a href="https://kuhnya-i-tochka.example/${id}/">${escapeHtml(title)}</a></h3>
      <span class="card__brand">${escapeHtml(brand)}</span>
      <p class="card__about">${escapeHtml(about)}</p>
      <table class="card__details">${rows.join("")}</table>
      <b class="card__price">${price === null ? "Цену уточняйте" : rub(price)}</b>
      <i class="card__stock" data-left="${stock}">${stock > 0 ? "Есть" : "Ждём"}</i>
    </article>`
  })
  return `<!doctype html>
<html lang="ru">
  <head>
    <meta charset="utf-8">
    <title>Каталог — Кухня и точка</title>
  </head>
  <body>
    <h1>Техника для кухни</h1>
${cards.join("\n")}
  </body>
</html>
`
}

export const renderJson = (positions: SourcePosition[], { picturesOf }: Rendering): string => {
  const listed = positions.map((position) => ({
    sku: `PR-${position.id.toUpperCase()}`,
    name: position.title,
    about: position.about,
    vendor: position.brand,
    section: { path: position.section[0], name: position.section[1] },
    price: position.price === null ? null : { value: position.price, currency: "RUB" },
    stock: { quantity: position.stock },
    media: { photos: picturesOf(position).map((url, index) => ({ url, main: index === 0 })) },
    properties: position.specifications.map(([title, text]) => ({ title, text })),
    url: `https://pribor.example/p/${position.id}`,
  }))
  return `${JSON.stringify({ shop: "Прибор", catalog: { products: listed } }, null, 2)}\n`
}
