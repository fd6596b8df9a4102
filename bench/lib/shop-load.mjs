import { demoAdmin } from "../../scripts/lib/demo-people.mjs"
import { ask, signIn, storefrontOf } from "./ask.mjs"

const LIST_FIELDS = "id,title,handle,thumbnail,*variants.calculated_price"

/**
 * What people do in a shop on an ordinary day, some 18 requests a second.
 * @param {{ url: string, databaseUrl: string }} shop
 * @returns {Promise<import("./steady-load.mjs").Kind[]>}
 */
export async function dayInTheShop({ url, databaseUrl }) {
  const { headers, region } = await storefrontOf(databaseUrl)
  const store = (path) => ({ url: `${url}/store/${path}&region_id=${region}`, headers })
  const { handles, picture } = await seenProducts(store(`products?fields=handle,thumbnail`))
  let admin = await signIn(url)
  const product = inTurn(handles)
  const page = inTurn([0, 12, 24])
  return [
    kind("product list", 2, () =>
      store(`products?limit=12&offset=${page()}&fields=${LIST_FIELDS}`),
    ),
    kind("product page", 2, () =>
      store(`products?handle=${product()}&fields=*variants.calculated_price,*images,+metadata`),
    ),
    kind("dashboard list", 1, () => ({ url: `${url}/admin/products?limit=20`, headers: admin })),
    {
      ...kind("login", 1 / 120, () => ({
        url: `${url}/auth/user/emailpass`,
        method: "POST",
        body: demoAdmin,
      })),
      onGood: ({ text }) => {
        admin = { authorization: `Bearer ${JSON.parse(text).token}` }
      },
    },
    kind("picture", 5, () => ({ url: new URL(picture, url).href })),
    kind("dashboard", 2, () => ({ url: `${url}/app/` })),
    kind("API description", 1, () => ({ url: `${url}/openapi.json` })),
    kind("health", 2, () => ({ url: `${url}/health` })),
    kind("readiness", 1, () => ({ url: `${url}/ready` })),
    kind("no such product", 1, () => store("products/prod_none?fields=id"), 404),
    kind("no such page", 1, () => ({ url: `${url}/no-such-page` }), 404),
    kind("no such file", 1, () => ({ url: `${url}/static/none.svg` }), 404),
  ]
}

const kind = (name, perSecond, request, expect = 200) => ({ name, perSecond, request, expect })

async function seenProducts({ url, ...question }) {
  const answer = await ask(url, question)
  if (answer.status !== 200) {
    throw new Error(`The shop shows no products: ${answer.status} ${answer.text}`)
  }
  const { products } = JSON.parse(answer.text)
  const { thumbnail } = products.find((one) => one.thumbnail)
  return { handles: products.map(({ handle }) => handle), picture: new URL(thumbnail).pathname }
}

function inTurn(values) {
  let next = 0
  return () => values[next++ % values.length]
}
