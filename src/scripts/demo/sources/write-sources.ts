import { mkdir, readdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import sharp from "sharp"
import { CANVAS } from "../catalogue/pictures/stage"
import { demoSourceFiles, demoSourcePictures } from "./demo-sources"

/** As wide as other shops' lists show them. */
const WIDTH = 480

const toJpeg = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg), { density: (72 * WIDTH) / CANVAS })
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: 80 })
    .toBuffer()

/** Addresses in the sources are those of this start; pictures are drawn by the first one only. */
const writeSources = async (folder: string, base: string): Promise<void> => {
  await mkdir(join(folder, "pictures"), { recursive: true })
  for (const { name, text } of demoSourceFiles(base)) await writeFile(join(folder, name), text)
  const there = new Set((await readdir(join(folder, "pictures"))).map((name) => `pictures/${name}`))
  for (const { name, draw } of demoSourcePictures()) {
    if (!there.has(name)) await writeFile(join(folder, name), await toJpeg(draw()))
  }
}

const [folder, base] = process.argv.slice(2)
if (!folder || !base) throw new Error("Say into which folder, and at which address it lies.")
void writeSources(folder, base)
