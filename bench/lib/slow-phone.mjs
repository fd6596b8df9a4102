import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { gzipSync } from "node:zlib"

import { shiftOf } from "./layout-shift.mjs"

// What Lighthouse calls slow 4G, on a processor a quarter as fast.
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1_000 * 1_000) / 8,
  uploadThroughput: (750 * 1_000) / 8,
}
const SLOW_DOWN = 4
const CALM_MS = 500
const ANSWER_MS = 300
const LONG_TASK_MS = 50

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

/** Runs in the page before anything else: of what is done with a page, little is kept for later. */
function watchEvents() {
  window.__events = []
  const note = (entry) => entry.interactionId && window.__events.push(entry.duration)
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
    type: "event",
    durationThreshold: 16,
  })
}

/** Runs in the page: all of a type that the browser has noted since the page began. */
const entriesOf = (type) =>
  new Promise((resolve) => {
    const found = []
    const nameOf = ({ node }) => node && [node.nodeName, ...(node.classList ?? [])].join(".")
    const note = ({ startTime, duration, value, hadRecentInput, sources = [] }) => {
      const moved = sources.map(nameOf).filter(Boolean)
      found.push({ startTime, duration, value, hadRecentInput, moved })
    }
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(note))
    observer.observe({ type, buffered: true })
    setTimeout(() => {
      observer.takeRecords().forEach(note)
      observer.disconnect()
      resolve(found)
    }, 50)
  })

/** Runs in the page: its fonts are there, and it has nothing more to do. */
const settled = () =>
  document.fonts.ready.then(
    () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5_000 })),
  )

const settle = async (page) => {
  await page.waitForLoadState("networkidle")
  await page.evaluate(settled)
  await page.waitForTimeout(CALM_MS)
}

const sizes = new Map()

/** A script of a page, compressed as the framework's own would be. */
async function sizeOf(url) {
  const known = sizes.get(url) ?? gzipSync(await (await fetch(url)).bytes(), { level: 9 }).length
  sizes.set(url, known)
  return known
}

async function kilobytesOf(scripts) {
  const all = await Promise.all([...scripts].map(sizeOf))
  return all.reduce((sum, size) => sum + size, 0) / 1_024
}

/** Down to its end and back: what comes into sight only then must not push anything either. */
const scroll = async (page) => {
  const height = await page.evaluate("document.documentElement.scrollHeight")
  for (let y = 0; y < height; y += 800) {
    await page.evaluate((to) => window.scrollTo(0, to), y)
    await page.waitForTimeout(20)
  }
  await page.waitForLoadState("networkidle")
  await page.evaluate("scrollTo(0, 0)")
}

const interact = async (page, { press, type }) => {
  if (press) await page.locator(press).first().click()
  // Digits are keys of the keyboard here; other letters come without a press that could be noted.
  if (type) await page.locator(type).first().pressSequentially("12")
  await page.waitForTimeout(ANSWER_MS)
}

async function openOnPhone(browser, cookies) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  await context.addCookies(cookies)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send("Network.enable")
  await session.send("Network.emulateNetworkConditions", NETWORK)
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW_DOWN })
  return { context, page, session }
}

/** A page that leads elsewhere would be measured under a wrong name. */
function refuseStrangers(answer, page, { url, status }) {
  const [wanted, came] = [url, page.url()].map((address) => new URL(address).pathname)
  if (answer.status() !== status || came !== wanted) {
    throw new Error(`${url}: ${answer.status()} at ${page.url()}, and not ${status}`)
  }
}

async function findingsOf(page, session) {
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 })
  await page.evaluate(axe)
  const { violations } = await page.evaluate("axe.run(document, { resultTypes: ['violations'] })")
  return violations.map(({ id }) => id)
}

/**
 * Opens a page on a slow phone with nothing in its caches, and uses it.
 * @param {import("playwright-core").Browser} browser
 * @param {{ url: string, status?: number, cookies?: object[], press?: string, type?: string,
 *   judged?: boolean }} wanted `judged`: axe looks at it too
 */
export async function visit(browser, { url, status = 200, cookies = [], judged, ...use }) {
  const { context, page, session } = await openOnPhone(browser, cookies)
  await page.addInitScript(watchEvents)
  const requests = []
  page.on("request", (request) => requests.push(request))
  const answer = await page.goto(url)
  await settle(page)
  refuseStrangers(answer, page, { url, status })
  const loaded = [...requests]
  const paints = await page.evaluate(entriesOf, "largest-contentful-paint")
  const tasks = await page.evaluate(entriesOf, "longtask")
  const findings = judged ? await findingsOf(page, session) : []
  if (judged) await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW_DOWN })
  await interact(page, use)
  await scroll(page)
  const shifts = await page.evaluate(entriesOf, "layout-shift")
  const events = await page.evaluate("__events")
  await context.close()
  const scripts = loaded.filter((one) => one.resourceType() === "script").map((one) => one.url())
  return {
    lcp: paints.at(-1)?.startTime ?? NaN,
    cls: shiftOf(shifts),
    moved: shifts.filter((one) => !one.hadRecentInput).flatMap((one) => one.moved),
    tbt: tasks.reduce((sum, { duration }) => sum + duration - LONG_TASK_MS, 0),
    inp: Math.max(0, ...events),
    script: await kilobytesOf(new Set(scripts)),
    requests: loaded.length,
    findings,
  }
}

/**
 * How soon a page without scripts shows what is largest on it.
 * @param {import("playwright-core").Browser} browser
 * @param {{ url: string, cookies?: object[] }} wanted
 */
export async function glance(browser, { url, cookies = [] }) {
  const { context, page } = await openOnPhone(browser, cookies)
  await page.goto(url)
  await page.evaluate(settled)
  const paints = await page.evaluate(entriesOf, "largest-contentful-paint")
  await context.close()
  return { lcp: paints.at(-1)?.startTime ?? NaN }
}
