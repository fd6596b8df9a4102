import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { isUsed, usedHashes } from "./is-used"
import { PictureFolder } from "./picture-folder"

type Sweep = {
  pg: Knex
  root: string
  /** Younger ones may be on their way into a product. */ before: number
}

/** Takes away the pictures that nothing in the shop shows; answers how many. */
export const sweepPictures = async ({ pg, root, before }: Sweep): Promise<number> => {
  const folder = new PictureFolder(root)
  await folder.clearLeftBefore(before)
  const old = await folder.uploadedBefore(before)
  const used = await usedHashes(pg)
  const unused = old.filter((hash) => !used.has(hash))
  let swept = 0
  for (const hash of unused) {
    // Somebody may have saved it since all were asked for.
    if (await isUsed(pg, hash)) continue
    await folder.removeUnlessShared(hash, before)
    swept += 1
  }
  return swept
}
