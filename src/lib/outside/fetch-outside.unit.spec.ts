import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { gzipSync } from "node:zlib"
import { fetchOutside, type OutsideWish } from "./fetch-outside"

type Handler = (req: IncomingMessage, res: ServerResponse) => void

const MEGABYTE = 1024 * 1024
let server: Server
let base: string
let connections: number
let answer: Handler

beforeEach(async () => {
  connections = 0
  server = createServer((req, res) => {
    answer(req, res)
  })
  server.on("connection", () => (connections += 1))
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  server.closeAllConnections()
  return new Promise((closed) => server.close(closed))
})

const fetchOpen = (path: string, wish: Partial<OutsideWish> = {}) =>
  fetchOutside({
    address: `${base}${path}`,
    maxBytes: MEGABYTE,
    timeoutMs: 5000,
    exceptions: [`${base}/open/`],
    ...wish,
  })
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "fetched",
    (error: unknown) => (error as { code: string }).code,
  )

describe("fetchOutside", () => {
  it("brings what is there, unpacked", async () => {
    answer = (_req, res) => {
      res.setHeader("content-type", "text/xml; charset=utf-8")
      res.setHeader("content-encoding", "gzip").end(gzipSync("<rss/>"))
    }
    const { bytes, contentType, address } = await fetchOpen("/open/feed")
    expect(bytes.toString()).toBe("<rss/>")
    expect(contentType).toContain("text/xml")
    expect(address).toBe(`${base}/open/feed`)
  })

  it("makes no connection to what is closed, at once", async () => {
    answer = (_req, res) => res.end("secret")
    const started = performance.now()
    expect(await codeOf(fetchOpen("/secret"))).toBe("outside_address_forbidden")
    expect(performance.now() - started).toBeLessThan(5000)
    expect(connections).toBe(0)
  })

  it("goes where the name led when it was looked at, and asks no second time", async () => {
    const resolve = jest
      .fn()
      .mockResolvedValueOnce([{ address: "203.0.113.7", family: 4 }])
      .mockResolvedValue([{ address: "127.0.0.1", family: 4 }])
    const wish = { address: "http://rebound.example/", resolve }
    // An example network: closed, and had it been open, nobody answers there.
    expect(await codeOf(fetchOpen("", wish))).toBe("outside_address_forbidden")
    expect(resolve).toHaveBeenCalledTimes(1)
    expect(connections).toBe(0)
  })

  it("connects to the address that was found, not to what the name means elsewhere", async () => {
    answer = (req, res) => res.end(req.headers.host)
    const { port } = server.address() as AddressInfo
    const address = `http://nobody-knows-this-name.example:${port}/`
    const resolve = () => Promise.resolve([{ address: "127.0.0.1", family: 4 }])
    const { bytes } = await fetchOpen("", { address, exceptions: [address], resolve })
    expect(bytes.toString()).toContain("nobody-knows-this-name.example")
  })

  it.each(["/secret", "http://169.254.169.254/", "http://[::1]/", "http://2130706433/"])(
    "checks where a redirect leads: %s",
    async (location) => {
      const asked: string[] = []
      answer = (req, res) => {
        asked.push(req.url ?? "")
        res.writeHead(302, { location }).end()
      }
      expect(await codeOf(fetchOpen("/open/here"))).toBe("outside_address_forbidden")
      expect(asked).toEqual(["/open/here"])
    },
  )

  it("follows five redirects and no sixth", async () => {
    answer = (req, res) => {
      const left = Number((req.url ?? "").split("/").at(-1))
      if (left === 0) res.end("there")
      else res.writeHead(302, { location: `/open/${left - 1}` }).end()
    }
    expect((await fetchOpen("/open/5")).bytes.toString()).toBe("there")
    expect(await codeOf(fetchOpen("/open/6"))).toBe("outside_redirects")
  })

  it("stops a bomb while it unpacks", async () => {
    const bomb = gzipSync(Buffer.alloc(200 * MEGABYTE))
    answer = (_req, res) => res.setHeader("content-encoding", "gzip").end(bomb)
    const before = process.memoryUsage().rss
    expect(await codeOf(fetchOpen("/open/bomb"))).toBe("outside_too_large")
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * MEGABYTE)
  })

  it("stops what never ends, and what announces too much", async () => {
    answer = (_req, res) => {
      const more = () => {
        while (!res.destroyed && res.write(Buffer.alloc(65_536))) continue
        if (!res.destroyed) res.once("drain", more)
      }
      more()
    }
    expect(await codeOf(fetchOpen("/open/endless"))).toBe("outside_too_large")
    answer = (_req, res) => res.setHeader("content-length", 2 * MEGABYTE).end("x")
    expect(await codeOf(fetchOpen("/open/large"))).toBe("outside_too_large")
  })

  it.each<[string, Handler]>([
    ["says nothing", () => undefined],
    ["never finishes its head", (_req, res) => res.socket?.write("HTTP/1.1 200 OK\r\nX: 1\r\n")],
    ["gives a byte and waits", (_req, res) => res.write("x")],
  ])("leaves a server that %s", async (_what, handler) => {
    answer = handler
    expect(await codeOf(fetchOpen("/open/slow", { timeoutMs: 300 }))).toBe("outside_too_slow")
  })

  it("leaves a name that is never resolved", async () => {
    const wish = { address: "http://slow.example/", resolve: () => new Promise<never>(() => 0) }
    expect(await codeOf(fetchOpen("", { ...wish, timeoutMs: 300 }))).toBe("outside_too_slow")
  })

  it.each<[string, string, Handler]>([
    ["a refusal", "outside_status", (_req, res) => res.writeHead(404).end()],
    [
      "another kind",
      "outside_type",
      (_req, res) => res.setHeader("content-type", "video/mp4").end(),
    ],
    [
      "an unknown packing",
      "outside_type",
      (_req, res) => res.setHeader("content-encoding", "zstd").end(),
    ],
    [
      "a broken packing",
      "outside_unreachable",
      (_req, res) => res.setHeader("content-encoding", "gzip").end("no"),
    ],
    ["a cut connection", "outside_unreachable", (_req, res) => res.destroy()],
  ])("does not take %s: %s", async (_what, code, handler) => {
    answer = handler
    expect(await codeOf(fetchOpen("/open/it", { types: /^(text\/xml|$)/ }))).toBe(code)
  })
})
