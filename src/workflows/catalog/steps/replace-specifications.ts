import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DescribedSpecification } from "../../../contracts/catalog/description"
import { ENGLISH_LOCALE } from "../../../contracts/catalog/locale"
import { CATALOG_MODULE } from "../../../modules/catalog"
import type { CatalogModuleService } from "../../../modules/catalog/service"

type Table = DescribedSpecification[]
type Replacement = { product_id: string; from: Table; to: Table }

const englishOf = ({ label_en, value_en }: DescribedSpecification) => ({
  ...(label_en === undefined ? {} : { label: label_en }),
  ...(value_en === undefined ? {} : { value: value_en }),
})

const write = async (container: MedusaContainer, product_id: string, table: Table) => {
  const catalog = container.resolve<CatalogModuleService>(CATALOG_MODULE)
  const { removed, ids } = await catalog.replaceSpecifications(product_id, table)
  const translations = container.resolve(Modules.TRANSLATION)
  const old = await translations.listTranslations(
    { reference: "specification", reference_id: removed },
    { select: ["id"], take: 1000 },
  )
  if (old.length > 0) await translations.deleteTranslations(old.map(({ id }) => id))
  const said = table.flatMap((row, position) => {
    const english = englishOf(row)
    const reference_id = ids[position]
    if (reference_id === undefined || Object.keys(english).length === 0) return []
    const about = { reference: "specification", reference_id, locale_code: ENGLISH_LOCALE }
    return [{ ...about, translations: english }]
  })
  if (said.length > 0) await translations.createTranslations(said)
}

/** The table as it was is put back, should the translations fail, here or after. */
export const replaceSpecificationsStep = createStep(
  "replace-specifications",
  async ({ product_id, from, to }: Replacement, { container }) => {
    if (JSON.stringify(from) === JSON.stringify(to)) return new StepResponse(undefined)
    try {
      await write(container, product_id, to)
    } catch (error) {
      await write(container, product_id, from)
      throw error
    }
    return new StepResponse(undefined, { product_id, from })
  },
  async (done, { container }) => {
    if (done) await write(container, done.product_id, done.from)
  },
)
