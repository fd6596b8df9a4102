import { availableParallelism } from "node:os"
import sharp from "sharp"
import { createLane } from "../../../lib/async/lane"
import { CANVAS } from "../catalogue/pictures/stage"

/** How wide the pictures of the demo shop are; tests make do with less. */
const WIDTH = Number(process.env.DEMO_PICTURE_WIDTH ?? 800)

const inLane = createLane(availableParallelism())

/** A drawing as a picture that could be uploaded; drawings themselves are refused. */
export const rasterise = (svg: string): Promise<Buffer> =>
  inLane(() => {
    // The file provider shuts every loader that uploads have no need of, in the whole process.
    sharp.unblock({ operation: ["VipsForeignLoadSvg"] })
    const density = (72 * WIDTH) / CANVAS
    return sharp(Buffer.from(svg), { density })
      .removeAlpha()
      .png({ compressionLevel: 1 })
      .toBuffer()
  })
