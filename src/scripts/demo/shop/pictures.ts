import type { MedusaContainer } from "@medusajs/framework/types"
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import { drawProduct } from "../catalogue/pictures/draw-product"
import type { DemoProduct, Localized } from "../catalogue/types"

export type StoredPicture = { url: string; alt: Localized }

/** Draws every view of the products and stores the files. Pictures by product handle. */
export const storePictures = async (
  container: MedusaContainer,
  demos: DemoProduct[],
): Promise<Map<string, StoredPicture[]>> => {
  const drawn = demos.flatMap((demo) =>
    drawProduct(demo.drawing).map((picture) => ({ handle: demo.handle, ...picture })),
  )
  const { result: files } = await uploadFilesWorkflow(container).run({
    input: {
      files: drawn.map(({ handle, name, svg }) => ({
        filename: `${handle}-${name}.svg`,
        mimeType: "image/svg+xml",
        content: Buffer.from(svg).toString("base64"),
        access: "public" as const,
      })),
    },
  })
  const stored = new Map<string, StoredPicture[]>()
  drawn.forEach(({ handle, alt }, index) => {
    const url = files[index]?.url ?? ""
    stored.set(handle, [...(stored.get(handle) ?? []), { url, alt }])
  })
  return stored
}
