import { readFileSync, statSync } from "node:fs"
import sharp from "sharp"
import { pictureOf } from "../../../contracts/catalog/picture"
import { canvas, closeShops, openShop } from "./picture-shop"

afterAll(closeShops)

describe("an uploaded picture", () => {
  it("is kept in every size and format its address tells of, and the address in none other", async () => {
    const { upload, stored, fileOf } = openShop()
    const { url } = await upload(await canvas(700, 500).png().toBuffer())
    const picture = pictureOf(url)
    expect(picture).toMatchObject({ width: 700, height: 500, colour: "#c04020" })
    const told = picture?.sources.flatMap(({ srcset }) =>
      srcset.split(", ").map((one) => one.split(" ")[0] ?? ""),
    )
    expect(stored().sort()).toEqual([url, ...(told ?? [])].map(fileOf).sort())
    for (const file of told ?? []) {
      const about = await sharp(fileOf(file)).metadata()
      expect(file).toContain(`/${about.width}.${about.format === "heif" ? "avif" : "webp"}`)
    }
    expect(await sharp(fileOf(url)).metadata()).toMatchObject({ format: "jpeg", width: 700 })
  })

  it("is no longer than 1920 pixels, and never made larger than it was", async () => {
    const { upload } = openShop()
    const large = await upload(await canvas(3000, 1500).jpeg().toBuffer())
    expect(pictureOf(large.url)).toMatchObject({ width: 1920, height: 960 })
    const small = await upload(await canvas(20, 10).jpeg().toBuffer())
    expect(pictureOf(small.url)).toMatchObject({ width: 20, height: 10 })
  })

  it("says nothing of where and by whom it was taken, and stands upright", async () => {
    const { upload, stored } = openShop()
    const taken = await canvas(40, 20)
      .jpeg()
      .withExif({
        IFD0: { Artist: "Zoya" },
        IFD3: { GPSLatitude: "51/1 30/1 0/1" },
      })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    expect((await sharp(taken).metadata()).orientation).toBe(6)
    expect(taken.toString("latin1")).toContain("Zoya")
    const { url } = await upload(taken, { filename: "photo.jpg" })
    expect(pictureOf(url)).toMatchObject({ width: 20, height: 40 })
    for (const file of stored()) {
      const about = await sharp(file).metadata()
      expect([about.exif, about.xmp, about.iptc]).toEqual([undefined, undefined, undefined])
      expect(about.orientation ?? 1).toBe(1)
      expect(readFileSync(file, "latin1")).not.toContain("Zoya")
    }
  })

  it("may be looked through: then it has no colour, and white behind it where it must", async () => {
    const { upload, fileOf } = openShop()
    const { url } = await upload(
      await canvas(30, 30, { r: 0, g: 0, b: 0, alpha: 0 }).png().toBuffer(),
    )
    expect(pictureOf(url)?.colour).toBeNull()
    const [first] = (pictureOf(url)?.sources[0]?.srcset ?? "").split(" ")
    expect((await sharp(fileOf(first ?? "")).metadata()).hasAlpha).toBe(true)
    const { channels } = await sharp(fileOf(url)).stats()
    expect(channels.map(({ mean }) => mean)).toEqual([255, 255, 255])
  })

  it.each(["jpeg", "png", "webp", "avif", "gif"] as const)(
    "may be %s, whatever it is called",
    async (format) => {
      const { upload } = openShop()
      const bytes = await canvas(12, 12).toFormat(format).toBuffer()
      const { url } = await upload(bytes, { filename: "prices.csv", mimeType: "text/csv" })
      expect(pictureOf(url)).toMatchObject({ width: 12, height: 12 })
    },
  )

  it("is nothing but a picture afterwards, whatever else it was", async () => {
    const { upload, stored } = openShop()
    const picture = await canvas(12, 12).jpeg().toBuffer()
    const page = Buffer.from("<html><script>alert(1)</script>")
    await upload(Buffer.concat([picture, page]), { filename: "page.html", mimeType: "text/html" })
    for (const file of stored()) expect(readFileSync(file, "latin1")).not.toContain("<script")
  })
})

describe("the same picture again", () => {
  it("is the same file, also when both come at once", async () => {
    const { upload, stored } = openShop()
    const bytes = await canvas(300, 300).png().toBuffer()
    const [one, other] = await Promise.all([
      upload(bytes),
      upload(bytes, { filename: "again.png" }),
    ])
    expect(other).toEqual(one)
    const before = stored()
      .filter((name) => name.endsWith("jpg"))
      .map((name) => statSync(name).mtimeMs)
    expect(await upload(bytes)).toEqual(one)
    const after = stored()
      .filter((name) => name.endsWith("jpg"))
      .map((name) => statSync(name).mtimeMs)
    expect(after).toEqual(before)
    expect(before).toHaveLength(1)
  })

  it("stays when one of those who uploaded it takes it back", async () => {
    const { provider, upload, fileOf } = openShop()
    const bytes = await canvas(30, 30).png().toBuffer()
    const { key, url } = await upload(bytes)
    await upload(bytes)
    await provider.delete({ fileKey: key })
    expect(readFileSync(fileOf(url)).length).toBeGreaterThan(0)
  })
})

describe("a picture that is deleted", () => {
  it("is gone in every size, and can be uploaded anew", async () => {
    const { provider, upload, stored } = openShop()
    const bytes = await canvas(30, 30).png().toBuffer()
    const { key } = await upload(bytes)
    const kept = stored().length
    await provider.delete([{ fileKey: key }])
    expect(stored()).toEqual([])
    await provider.delete({ fileKey: key })
    await upload(bytes)
    expect(stored()).toHaveLength(kept)
  })

  it("stays as long as something in the shop shows it", async () => {
    const { provider, upload, stored } = openShop(true)
    const { key } = await upload(await canvas(30, 30).png().toBuffer())
    await provider.delete({ fileKey: key })
    expect(stored().length).toBeGreaterThan(0)
  })

  it("is found by its key until then", async () => {
    const { provider, upload } = openShop()
    const { key, url } = await upload(await canvas(30, 30).png().toBuffer())
    expect(await provider.getPresignedDownloadUrl({ fileKey: key })).toBe(url)
    expect((await sharp(await provider.getAsBuffer({ fileKey: key })).metadata()).format).toBe(
      "jpeg",
    )
    await provider.delete({ fileKey: key })
    await expect(provider.getPresignedDownloadUrl({ fileKey: key })).rejects.toMatchObject({
      type: "not_found",
    })
  })
})

describe("any other file", () => {
  it("is kept as it is, and deleted by its key", async () => {
    const { provider, upload, stored, fileOf } = openShop()
    const manual = await upload(Buffer.from("%PDF-1.7"), {
      filename: "manual.pdf",
      mimeType: "application/pdf",
    })
    expect(readFileSync(fileOf(manual.url), "utf8")).toBe("%PDF-1.7")
    await provider.delete({ fileKey: manual.key })
    expect(stored()).toEqual([])
  })

  it("is private where it says so, be it a picture or not", async () => {
    const { provider, upload, stored } = openShop()
    const picture = await canvas(9, 9).png().toBuffer()
    for (const bytes of [Buffer.from("id;name"), picture]) {
      const { key } = await upload(bytes, {
        filename: "a.csv",
        mimeType: "text/csv",
        access: "private",
      })
      expect(key).toMatch(/^private-/)
      expect(await provider.getAsBuffer({ fileKey: key })).toEqual(bytes)
    }
    expect(stored().every((name) => name.includes("/private/"))).toBe(true)
  })
})
