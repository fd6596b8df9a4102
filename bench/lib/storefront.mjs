import http from "node:http"

import { storefrontFolder } from "../../scripts/lib/paths.mjs"
import { freePort } from "../../scripts/lib/ports.mjs"
import { storefrontCommand, storefrontEnvironment } from "../../scripts/lib/storefront.mjs"
import { startAndWait, startShop, UNLIMITED } from "./server.mjs"

/**
 * The storefront before a backend of its own, as `npm start` runs them.
 * @param {import("./stage.mjs").Stage} stage
 */
export async function startWindow(stage) {
  const databaseUrl = await stage.copyDatabase("bench_pages")
  const backend = await startShop(stage, {
    databaseUrl,
    name: "storefront-backend",
    settings: { ...UNLIMITED, TRUSTED_PROXIES: "loopback" },
  })
  const settings = { BACKEND_URL: backend.url }
  const window = await startPages(stage, { name: "storefront", databaseUrl, settings })
  return { ...window, backend, databaseUrl }
}

/**
 * The storefront before a backend that is alive and answers nothing.
 * @param {import("./stage.mjs").Stage} stage
 * @param {{ databaseUrl: string }} window whose settings it shares
 */
export async function startFailingWindow(stage, { databaseUrl }) {
  const backend = http.createServer((request, response) => {
    response.writeHead(request.url === "/health" ? 200 : 503).end()
  })
  await new Promise((resolve) => backend.listen(0, "127.0.0.1", resolve))
  stage.lifecycle.add({ stop: async () => backend.close().closeAllConnections() })
  const settings = { BACKEND_URL: `http://127.0.0.1:${backend.address().port}` }
  return startPages(stage, { name: "storefront-failing", databaseUrl, settings })
}

async function startPages(stage, { name, databaseUrl, settings }) {
  const port = String(await freePort())
  const url = `http://127.0.0.1:${port}`
  const env = {
    ...(await stage.shopEnvironment(databaseUrl)),
    STOREFRONT_PORT: port,
    STOREFRONT_URL: url,
    ...settings,
  }
  const window = await startAndWait(stage, {
    name,
    command: storefrontCommand({ node: stage.node, dev: false, env }),
    cwd: storefrontFolder,
    env: storefrontEnvironment(env),
    readyUrl: `${url}/ready`,
  })
  return { ...window, url }
}

/** Whoever is logged in by these has the pages of an account. */
export async function logInAt(url, { email, password }) {
  const response = await fetch(`${url}/account/login`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: url },
    body: new URLSearchParams({ form: "login", email, password }),
  })
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(";", 1)[0])
  if (response.status !== 303) {
    throw new Error(`Logging in at the storefront: ${response.status}`)
  }
  return cookies.map((cookie) => {
    const [name, value] = cookie.split("=")
    return { name, value, url }
  })
}
