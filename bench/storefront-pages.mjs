import { demoPeople } from "../scripts/lib/demo-people.mjs"
import { findBrowser } from "../scripts/lib/test/browser.mjs"
import { Refusal } from "../scripts/lib/refusal.mjs"
import { startBarePage } from "./lib/bare-page.mjs"
import { drive } from "./lib/drive.mjs"
import { watchNoise } from "./lib/noise.mjs"
import { rowsOfCost, rowsOfPages } from "./lib/page-rows.mjs"
import { visit } from "./lib/slow-phone.mjs"
import { startStaticCopy } from "./lib/static-copy.mjs"
import { logInAt, startWindow } from "./lib/storefront.mjs"

const menu = { press: ".menu-button" }
const typing = { type: "main .field-input" }
const compared = "teplo-x200-refrigerator-silver,stuzha-mini-refrigerator-mint"
const kinds = [
  { name: "home", path: "/", ...menu },
  { name: "catalogue", path: "/catalog", ...menu },
  { name: "category", path: "/category/kitchen", press: ".sort select" },
  { name: "product", path: "/product/teplo-x200-refrigerator-silver", ...menu },
  { name: "search", path: "/search?q=%D1%87%D0%B0%D0%B9%D0%BD%D0%B8%D0%BA", type: ".search input" },
  { name: "compare", path: `/compare?products=${compared}`, ...menu },
  { name: "contacts", path: "/contacts", ...menu },
  { name: "terms", path: "/terms", ...menu },
  { name: "login", path: "/account/login", ...typing },
  { name: "registration", path: "/account/register", ...typing },
  { name: "account", path: "/account", ofPerson: true, ...menu },
  { name: "profile", path: "/account/profile", ofPerson: true, ...typing },
]

export const benchmark = {
  title:
    "Storefront: its pages on a slow phone, against a bare page of the framework and plain HTML",
  quick: false,
  options: { rounds: 3, requests: 300, patience: 3 },
  run,
}

/**
 * @param {import("./lib/stage.mjs").Stage} stage
 * @param {{ rounds: number, requests: number, patience: number }} options
 */
async function run(stage, { rounds, requests, patience }) {
  const noise = watchNoise(stage)
  const browser = await openBrowser(stage)
  const bare = await startBarePage(stage)
  const window = await startWindow(stage)
  const person = demoPeople().find(({ type }) => type === "client")
  const cookies = await logInAt(window.url, person)
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ")
  const plain = await startStaticCopy({ origin: window.url, headers: { cookie } })
  const seen = {
    bare: [],
    pages: new Map(kinds.map(({ name }) => [name, { ours: [], plain: [] }])),
  }
  const costs = { bare: [], ours: [], account: [] }
  for (let round = 1; round <= rounds; round += 1) {
    await noise.settle(patience)
    seen.bare.push(await visit(browser, { url: `${bare.url}/`, press: "button" }))
    for (const { name, path, ofPerson, ...use } of kinds) {
      const more = ofPerson ? { cookies } : {}
      const { ours, plain: limit } = seen.pages.get(name)
      ours.push(await visit(browser, { url: window.url + path, ...more, ...use }))
      limit.push(await visit(browser, { url: plain.url + path }))
    }
    costs.bare.push(await drive({ pid: bare.pid, urlOf: () => `${bare.url}/`, requests }))
    costs.ours.push(
      await drive({ pid: window.pid, urlOf: () => `${window.url}/catalog`, requests }),
    )
    costs.account.push(
      await drive({
        pid: window.pid,
        urlOf: () => `${window.url}/account`,
        requests,
        headers: { cookie },
      }),
    )
    console.log(`  round ${round} of ${rounds}`)
  }
  await browser.close()
  await Promise.all([bare, window, window.backend, plain].map((server) => server.stop()))
  return [...rowsOfPages(seen, noise), ...rowsOfCost(costs, noise)]
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
