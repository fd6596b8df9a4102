import type { MedusaContainer } from "@medusajs/framework/types"
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import { CATALOG_IMPORT_MODULE } from "../../../modules/catalog-import"
import type { CatalogImportModuleService } from "../../../modules/catalog-import/service"

/** Addresses at the source and in the shop, in the same order; those that could not be had are gone. */
export type StoredPictures = { said: string[]; made: string[]; missing: number }

const AT_ONCE = 4

const endings: Record<string, string> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/gif": "gif",
  "image/webp": "webp",
  "image/avif": "avif",
}

const store = async (container: MedusaContainer, address: string): Promise<string | null> => {
  const imports = container.resolve<CatalogImportModuleService>(CATALOG_IMPORT_MODULE)
  try {
    const { bytes, contentType } = await imports.fetchPicture(address)
    const mimeType = contentType.split(";", 1)[0]?.trim() ?? ""
    const { result } = await uploadFilesWorkflow(container).run({
      input: {
        files: [
          {
            filename: `import.${endings[mimeType] ?? "bin"}`,
            mimeType,
            content: bytes.toString("base64"),
            access: "public" as const,
          },
        ],
      },
    })
    return result[0]?.url ?? null
  } catch {
    // A picture that is not there or is none is no reason not to sell the product.
    return null
  }
}

/** Fetches and stores each picture once, a few at a time. */
const storeAll = async (
  container: MedusaContainer,
  addresses: string[],
): Promise<Map<string, string | null>> => {
  const stored = new Map<string, string | null>()
  const waiting = [...new Set(addresses)]
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      stored.set(next, await store(container, next))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return stored
}

/** The pictures of several positions, by the position's number. */
export const fetchPictures = async (
  container: MedusaContainer,
  wanted: { number: number; pictures: string[] }[],
): Promise<Map<number, StoredPictures>> => {
  const stored = await storeAll(
    container,
    wanted.flatMap(({ pictures }) => pictures),
  )
  return new Map(
    wanted.map(({ number, pictures }) => {
      const had = pictures.flatMap((said) => {
        const made = stored.get(said)
        return made ? [{ said, made }] : []
      })
      return [
        number,
        {
          said: had.map(({ said }) => said),
          made: had.map(({ made }) => made),
          missing: pictures.length - had.length,
        },
      ]
    }),
  )
}
