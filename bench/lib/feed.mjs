import { once } from "node:events"
import { createServer } from "node:http"

import sharp from "sharp"

const WIDTH = 1_200
const kinds = ["Холодильник", "Чайник", "Утюг", "Пылесос", "Кофемашина"]

/** A picture as a camera would make one: nothing in it is of one colour. */
async function makePicture() {
  const noise = { type: "gaussian", mean: 128, sigma: 30 }
  const create = { width: WIDTH, height: WIDTH, channels: 3, background: "white", noise }
  return sharp({ create }).blur(2).jpeg({ quality: 85 }).toBuffer()
}

const itemOf = (base, number) => `
  <item>
    <guid>bench-${number}</guid>
    <title>${kinds[number % kinds.length]} Полюс Б-${number}</title>
    <description>Тихий, экономный, с гарантией три года. Номер ${number}.</description>
    <g:price>${1_000 + (number % 500) * 10} RUB</g:price>
    <g:brand>Полюс</g:brand>
    <enclosure url="${base}pictures/${number}.jpg" type="image/jpeg" length="1"/>
  </item>`

/**
 * Somebody else's shop: a feed of as many positions as are asked for, each with a picture of its own.
 * @param {import("./stage.mjs").Stage} stage
 */
export async function openFeed({ lifecycle }) {
  const picture = await makePicture()
  let base = ""
  const server = createServer((req, res) => {
    const { pathname } = new URL(req.url, base)
    const number = Number(/(\d+)\.(?:xml|jpg)$/.exec(pathname)?.[1])
    if (pathname.endsWith(".jpg")) {
      // What stands behind the end of a picture makes it another one, and is not seen.
      res
        .setHeader("content-type", "image/jpeg")
        .end(Buffer.concat([picture, Buffer.from(`${number}`)]))
      return
    }
    const items = Array.from({ length: number }, (_, index) => itemOf(base, index))
    res.setHeader("content-type", "application/rss+xml; charset=utf-8")
    res.end(`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel>${items.join("")}</channel></rss>`)
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  base = `http://127.0.0.1:${server.address().port}/open/`
  lifecycle.add({
    stop: async () => {
      server.closeAllConnections()
      server.close()
    },
  })
  return { base, of: (number) => `${base}feed-${number}.xml` }
}
