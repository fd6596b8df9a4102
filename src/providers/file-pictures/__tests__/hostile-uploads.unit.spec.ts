import { crc32, deflateSync } from "node:zlib"
import sharp from "sharp"
import { canvas, closeShops, openShop } from "./picture-shop"

afterAll(closeShops)

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([size, body, sum])
}

/** A PNG of a kilobyte that says it has so many pixels a side. */
const bomb = (side: number): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([1, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.alloc(1_000_000))),
    chunk("IEND", Buffer.alloc(0)),
  ])
}

const animation = async (): Promise<Buffer> => {
  const frames = await Promise.all(
    ["#ff0000", "#0000ff"].map((colour) => canvas(8, 8, colour).png().toBuffer()),
  )
  return sharp(frames, { join: { animated: true } })
    .gif({ delay: [100, 100] })
    .toBuffer()
}

const photo = (): Promise<Buffer> =>
  sharp({
    create: {
      width: 900,
      height: 900,
      channels: 3,
      noise: { type: "gaussian", mean: 128, sigma: 60 },
      background: "#000000",
    },
  })
    .jpeg()
    .toBuffer()

const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const text = (content: string) => () => Promise.resolve(Buffer.from(content))

type Case = {
  what: string
  code: string
  filename: string
  mimeType: string
  make: () => Promise<Buffer>
}

const cases: Case[] = [
  {
    what: "a drawing with a script",
    code: "picture_kind_refused",
    filename: "a.svg",
    mimeType: "image/svg+xml",
    make: text(script),
  },
  {
    what: "a drawing called PNG",
    code: "picture_kind_refused",
    filename: "a.png",
    mimeType: "text/plain",
    make: text(script),
  },
  {
    what: "a page said to be a picture",
    code: "picture_kind_refused",
    filename: "a.html",
    mimeType: "image/jpeg",
    make: text("<html><script>alert(1)"),
  },
  {
    what: "a signature with a page behind it",
    code: "picture_kind_refused",
    filename: "a.gif",
    mimeType: "image/gif",
    make: text("GIF89a/*<html><script>*/=1"),
  },
  {
    what: "2,500 million pixels in a kilobyte",
    code: "picture_too_many_pixels",
    filename: "a.png",
    mimeType: "image/png",
    make: () => Promise.resolve(bomb(50_000)),
  },
  {
    what: "a picture with fewer rows than it says",
    code: "picture_damaged",
    filename: "a.png",
    mimeType: "image/png",
    make: () => Promise.resolve(bomb(7_000)),
  },
  {
    what: "half a picture",
    code: "picture_damaged",
    filename: "a.jpg",
    mimeType: "image/jpeg",
    make: async () => (await photo()).subarray(0, 60_000),
  },
  {
    what: "an animation",
    code: "picture_moves",
    filename: "a.gif",
    mimeType: "image/gif",
    make: animation,
  },
  {
    what: "nothing",
    code: "picture_empty",
    filename: "a.png",
    mimeType: "image/png",
    make: text(""),
  },
  {
    what: "30 MB",
    code: "picture_too_large",
    filename: "a.jpg",
    mimeType: "image/jpeg",
    make: async () => Buffer.concat([await photo(), Buffer.alloc(30_000_000, "x")]),
  },
  {
    what: "a way out of the folder",
    code: "file_name_invalid",
    filename: "../../a.jpg",
    mimeType: "image/jpeg",
    make: photo,
  },
  {
    what: "a way out of the folder of another system",
    code: "file_name_invalid",
    filename: "..\\a.jpg",
    mimeType: "image/jpeg",
    make: photo,
  },
  {
    what: "a text with a way out of the folder",
    code: "file_name_invalid",
    filename: "x/../../a.csv",
    mimeType: "text/csv",
    make: text("id;name"),
  },
]

describe("a hostile upload", () => {
  it.each(cases)(
    "of $what is refused within a second, and nothing of it is kept",
    async ({ code, filename, mimeType, make }) => {
      const { provider, wrap, stored } = openShop()
      const file = wrap(await make(), { filename, mimeType })
      // Seconds of processor: those of the clock depend on what else the machine does.
      const before = process.cpuUsage()
      await expect(provider.upload(file)).rejects.toMatchObject({
        code,
        type: "invalid_data",
      })
      const { user, system } = process.cpuUsage(before)
      expect((user + system) / 1_000_000).toBeLessThan(1)
      expect(stored()).toEqual([])
    },
  )
})
