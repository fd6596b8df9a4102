import { spawn } from "node:child_process"
import { once } from "node:events"
import { createServer, type RequestListener } from "node:http"
import type { AddressInfo } from "node:net"
import { resolve } from "node:path"
import type { Browser, Page } from "playwright-core"
import { openPage, type WatchedPage } from "./browser"
import { freePort } from "./free-port"
import { backendUrl, storefrontUrl } from "./settings"
import { until } from "./until"

type Options = Parameters<typeof openPage>[1]

export const openShop = (browser: Browser, options: Options = {}): Promise<WatchedPage> =>
  openPage(browser, { at: storefrontUrl(), ...options })

/** The page answers to clicks from now on. */
export const untilAlive = async (page: Page) => {
  await until(() =>
    page.evaluate(() =>
      Object.keys(document.querySelector("main") ?? {}).some((key) => key.startsWith("__react")),
    ),
  )
}

/** From now on the page is asked for by whoever has these cookies. */
export const comeAs = async (page: Page, cookies: string) => {
  await page.context().addCookies(
    cookies.split("; ").map((one) => {
      const [name = "", value = ""] = one.split("=")
      return { name, value, url: storefrontUrl() }
    }),
  )
}

/** How much wider the page is than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const seller = {
  SHOP_LEGAL_NAME: "ООО «Проба»",
  SHOP_TAX_ID: "7700000016",
  SHOP_REGISTRATION_NUMBER: "1027700000017",
  SHOP_ADDRESS: "Москва, Пробная улица, 1",
  SHOP_PHONE: "+7 495 000-00-01",
  SHOP_EMAIL: "probe@domovoy.example",
  SHOP_HOURS: "Mo-Su 09:00-21:00",
}

/** Something that answers where the backend should be. */
export const standIn = async (listener: RequestListener) => {
  const server = createServer(listener).listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** A storefront of one's own before another backend; pictures are at the address of the common one. */
export const startStorefront = async (backend: string) => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, ["server/main.ts"], {
    cwd: resolve(__dirname, "../../storefront"),
    env: {
      ...seller,
      PATH: process.env.PATH,
      STOREFRONT_PORT: String(port),
      STOREFRONT_URL: url,
      BACKEND_INTERNAL_URL: backend,
      BACKEND_URL: backendUrl(),
    },
  })
  let log = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => (log += chunk.toString()))
  }
  const exit = once(child, "exit").then(([code]) => code as number | null)
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`The storefront stopped:\n${log}`)
    return (await fetch(`${url}/health`).catch(() => null))?.status === 200
  }, 30_000)
  return {
    url,
    log: () => log,
    stop: () => {
      child.kill("SIGTERM")
      return exit
    },
  }
}
