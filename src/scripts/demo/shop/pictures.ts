import type { MedusaContainer } from "@medusajs/framework/types"
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import { drawProduct } from "../catalogue/pictures/draw-product"
import type { DemoProduct, Localized } from "../catalogue/types"
import { rasterise } from "./rasterise"

export type StoredPicture = { url: string; alt: Localized }

/** Draws every view of the products and stores the files. Pictures by product handle. */
export const storePictures = async (
  container: MedusaContainer,
  demos: DemoProduct[],
): Promise<Map<string, StoredPicture[]>> => {
  const drawn = demos.flatMap((demo) =>
    drawProduct(demo.drawing).map((picture) => ({ handle: demo.handle, ...picture })),
  )
  const files = await Promise.all(
    drawn.map(async ({ handle, name, svg }) => ({
      filename: `${handle}-${name}.png`,
      mimeType: "image/png",
      content: (await rasterise(svg)).toString("base64"),
      access: "public" as const,
    })),
  )
  const { result } = await uploadFilesWorkflow(container).run({ input: { files } })
  const stored = new Map<string, StoredPicture[]>()
  drawn.forEach(({ handle, alt }, index) => {
    const url = result[index]?.url ?? ""
    stored.set(handle, [...(stored.get(handle) ?? []), { url, alt }])
  })
  return stored
}
