import { demoPeople } from "../scripts/lib/demo-people.mjs"
import { Refusal } from "../scripts/lib/refusal.mjs"
import { findBrowser } from "../scripts/lib/test/browser.mjs"
import { startBarePage } from "./lib/bare-page.mjs"
import { drive } from "./lib/drive.mjs"
import { watchNoise } from "./lib/noise.mjs"
import { rowsOfPages } from "./lib/page-rows.mjs"
import { makeHistory } from "./lib/pages/history.mjs"
import { kindsOf, refuseGaps } from "./lib/pages/kinds.mjs"
import { glance, visit } from "./lib/slow-phone.mjs"
import { startStaticCopy } from "./lib/static-copy.mjs"
import { logInAt, startFailingWindow, startWindow } from "./lib/storefront.mjs"

/** How many pages share one look at the bare page. */
const NEIGHBOURS = 5
/** The bare page costs so little that the clock of the system hardly sees it. */
const BARE_REQUESTS = 4

export const benchmark = {
  title:
    "Storefront: its pages on a slow phone, against a bare page of the framework and plain HTML",
  quick: false,
  options: { rounds: 1, requests: 60, patience: 3 },
  run,
}

/**
 * @param {import("./lib/stage.mjs").Stage} stage
 * @param {{ rounds: number, requests: number, patience: number }} options
 */
async function run(stage, { rounds, requests, patience }) {
  refuseGaps()
  const noise = watchNoise(stage)
  const browser = await openBrowser(stage)
  const places = await openPlaces(stage)
  const cookies = await logInAt(
    places.shop.url,
    demoPeople().find(({ type }) => type === "client"),
  )
  const kinds = kindsOf(await makeHistory({ browser, cookies, ...places.shop }))
  const seen = kinds.map((kind) => ({ kind, ours: [], plain: [], bare: [], cpu: [], bareCpu: [] }))
  for (let round = 1; round <= rounds; round += 1) {
    await noise.settle(patience)
    let bare
    for (const [number, page] of seen.entries()) {
      if (number % NEIGHBOURS === 0) bare = await visit(browser, bareOf(places))
      page.bare.push(bare)
      await look({ browser, places, cookies, page })
      await load({ places, cookies, page, requests })
      console.log(told(page, `round ${round} of ${rounds}`))
    }
  }
  await browser.close()
  const { shop, failing, bare } = places
  const servers = [shop, failing, shop.plain, failing.plain, shop.backend, bare]
  await Promise.all(servers.map((server) => server.stop()))
  return rowsOfPages(seen, noise)
}

async function openPlaces(stage) {
  const bare = await startBarePage(stage)
  const shop = await startWindow(stage)
  const failing = await startFailingWindow(stage, shop)
  return {
    bare,
    shop: { ...shop, plain: await startStaticCopy({ origin: shop.url }) },
    failing: { ...failing, plain: await startStaticCopy({ origin: failing.url }) },
  }
}

const bareOf = ({ bare }) => ({ url: `${bare.url}/`, press: "button" })

async function look({ browser, places, cookies, page }) {
  const { path, as, at = "shop", status, press, type } = page.kind
  const own = as === "person" ? { cookies } : {}
  const { url, plain } = places[at]
  const judged = page.ours.length === 0
  page.ours.push(await visit(browser, { url: url + path, status, press, type, judged, ...own }))
  page.plain.push(await glance(browser, { url: plain.url + path, ...own }))
}

async function load({ places, cookies, page, requests }) {
  const { path, as, at = "shop", status } = page.kind
  const { url, pid } = places[at]
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ")
  const headers = as === "person" ? { cookie } : {}
  const { bare } = places
  const many = requests * BARE_REQUESTS
  const urlOfBare = () => `${bare.url}/`
  page.bareCpu.push(await drive({ pid: bare.pid, urlOf: urlOfBare, requests: many }))
  page.cpu.push(await drive({ pid, urlOf: () => url + path, requests, headers, status }))
}

function told({ kind, ours, cpu, bareCpu }, round) {
  const { lcp, inp, cls, tbt, script, moved } = ours.at(-1)
  const seen = `LCP ${lcp.toFixed(0)}, INP ${inp}, CLS ${cls.toFixed(3)}, TBT ${tbt.toFixed(0)}`
  const cost = `CPU ${cpu.at(-1).cpu.toFixed(2)} against ${bareCpu.at(-1).cpu.toFixed(2)}`
  const why = moved.length > 0 ? `, moved: ${[...new Set(moved)].join(" ")}` : ""
  return `  ${round}: ${kind.name}: ${seen}, ${script.toFixed(1)} KB, ${cost}${why}`
}

async function openBrowser({ sandbox, lifecycle }) {
  const executablePath = await findBrowser(sandbox)
  if (!executablePath) {
    throw new Refusal("There is no Chromium here: name one in TEST_BROWSER.")
  }
  const { chromium } = await import("playwright-core")
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] })
  lifecycle.add({ stop: () => browser.close() })
  return browser
}
