import { gzipSync } from "node:zlib"

// What Lighthouse calls slow 4G, on a processor a quarter as fast.
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1_000 * 1_000) / 8,
  uploadThroughput: (750 * 1_000) / 8,
}
const SLOW_DOWN = 4
const CALM_MS = 1_000
const LONG_TASK_MS = 50

/** Runs in the page before anything else, and notes what the browser tells of it. */
function watch() {
  const seen = { lcp: 0, cls: 0, tasks: [], events: [] }
  window.__seen = seen
  const on = (type, note, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      ...more,
    })
  on("largest-contentful-paint", (entry) => (seen.lcp = entry.startTime))
  on("layout-shift", (entry) => {
    if (!entry.hadRecentInput) seen.cls += entry.value
  })
  on("longtask", (entry) => seen.tasks.push(entry.duration))
  const noteEvent = (entry) => entry.interactionId && seen.events.push(entry.duration)
  on("event", noteEvent, { durationThreshold: 16 })
}

/** The scripts of a page, compressed as the framework's own would be. */
async function kilobytesOf(scripts) {
  const sizes = await Promise.all(
    [...scripts].map(
      async (url) => gzipSync(await (await fetch(url)).bytes(), { level: 9 }).length,
    ),
  )
  return sizes.reduce((sum, size) => sum + size, 0) / 1_024
}

const interact = async (page, { press, type }) => {
  if (press) await page.locator(press).first().click()
  if (type) await page.locator(type).first().pressSequentially("ча")
  await page.waitForTimeout(CALM_MS)
}

/**
 * Opens a page on a slow phone with nothing in its caches, and uses it.
 * @param {import("playwright-core").Browser} browser
 * @param {{ url: string, cookies?: object[], press?: string, type?: string }} wanted
 */
export async function visit(browser, { url, cookies = [], ...use }) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  await context.addCookies(cookies)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send("Network.enable")
  await session.send("Network.emulateNetworkConditions", NETWORK)
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW_DOWN })
  await page.addInitScript(watch)
  const scripts = new Set()
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.add(request.url())
  })
  const answer = await page.goto(url, { waitUntil: "networkidle" })
  await page.waitForTimeout(CALM_MS)
  const loaded = new Set(scripts)
  const { lcp, cls, tasks } = await page.evaluate("__seen")
  await interact(page, use)
  const { events } = await page.evaluate("__seen")
  await context.close()
  return {
    status: answer.status(),
    lcp,
    cls,
    tbt: tasks.reduce((sum, task) => sum + task - LONG_TASK_MS, 0),
    inp: Math.max(0, ...events),
    script: await kilobytesOf(loaded),
  }
}
