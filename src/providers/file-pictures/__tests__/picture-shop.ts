import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import sharp from "sharp"
import { PictureFileProvider } from "../service"

type Upload = Parameters<PictureFileProvider["upload"]>[0]

const roots: string[] = []

export const closeShops = (): void => {
  for (const root of roots) rmSync(root, { recursive: true })
}

/** The provider with a folder of its own; `isUsed` is what the rest of the shop would say. */
export const openShop = (isUsed = false) => {
  const root = mkdtempSync(join(tmpdir(), "domovoy-pictures-"))
  roots.push(root)
  const pg = { raw: () => Promise.resolve({ rows: [{ used: isUsed }] }) }
  const provider = new PictureFileProvider(
    { __pg_connection__: pg as never },
    {
      upload_dir: join(root, "public"),
      private_upload_dir: join(root, "private"),
      backend_url: "https://shop.example/static",
      pictures_at_once: 2,
    },
  )
  const stored = (): string[] =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
  /** As Medusa hands it on. */
  const wrap = (bytes: Buffer, file: Partial<Upload> = {}): Upload => ({
    filename: "fridge.png",
    mimeType: "image/png",
    access: "public",
    ...file,
    content: bytes.toString("base64"),
  })
  const upload = (bytes: Buffer, file: Partial<Upload> = {}) => provider.upload(wrap(bytes, file))
  const fileOf = (url: string) =>
    join(root, "public", new URL(url).pathname.slice("/static/".length))
  return { provider, wrap, upload, stored, fileOf }
}

export const canvas = (width: number, height: number, background: sharp.Color = "#c04020") =>
  sharp({ create: { width, height, channels: 4, background } })
