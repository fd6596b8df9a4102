import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createPgConnection } from "@medusajs/framework/utils"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { CATALOG_MODULE } from ".."
import { atomically } from "../../../lib/database/atomically"
import { Brand } from "../models/brand"
import { Specification } from "../models/specification"
import type { CatalogModuleService } from "../service"

const teplo = { handle: "teplo", name: "Teplo" }
const row = { product_id: "prod_1", position: 0, label: "Объём", value: "250 л" }

moduleIntegrationTestRunner<CatalogModuleService>({
  moduleName: CATALOG_MODULE,
  moduleModels: [Brand, Specification],
  resolve: `${__dirname}/..`,
  testSuite: ({ service, dbConfig }) => {
    let knex: Knex
    let container: MedusaContainer
    beforeAll(() => {
      knex = createPgConnection({ clientUrl: dbConfig.clientUrl }) as Knex
      container = { resolve: () => knex } as unknown as MedusaContainer
    })
    afterAll(() => knex.destroy())

    const left = async () => ({
      brands: (await service.listBrands({})).map(({ handle }) => handle),
      specifications: (await service.listSpecifications({})).map(({ label }) => label),
    })

    describe("what is done atomically", () => {
      it("is all there afterwards, by whichever module or statement", async () => {
        const answer = await atomically(container, async ({ knex: transaction, on }) => {
          await on(service, (one, context) => one.createBrands([teplo], context))
          await on(service, (one, context) => one.createSpecifications([row], context))
          await transaction("catalog_brand").update({ name: "Тепло" }).where({ handle: "teplo" })
          return "done"
        })
        expect(answer).toBe("done")
        expect(await left()).toEqual({ brands: ["teplo"], specifications: ["Объём"] })
        expect(await service.listBrands({})).toMatchObject([{ name: "Тепло" }])
      })

      it("is not there at all when the last of it fails", async () => {
        const work = atomically(container, async ({ knex: transaction, on }) => {
          await on(service, (one, context) => one.createBrands([teplo], context))
          await on(service, (one, context) => one.createSpecifications([row], context))
          await transaction.raw("select 1 / 0")
        })
        await expect(work).rejects.toThrow(/division by zero/)
        expect(await left()).toEqual({ brands: [], specifications: [] })
      })

      it("is not there at all when a module refuses", async () => {
        const work = atomically(container, async ({ on }) => {
          await on(service, (one, context) => one.createSpecifications([row], context))
          await on(service, (one, context) => one.createBrands([teplo, teplo], context))
        })
        await expect(work).rejects.toBeDefined()
        expect(await left()).toEqual({ brands: [], specifications: [] })
      })

      it("is seen from within, and by nobody else before its end", async () => {
        const seen = await atomically(container, async ({ on }) => {
          await on(service, (one, context) => one.createBrands([teplo], context))
          const within = await on(service, (one, context) => one.listBrands({}, {}, context))
          return { within: within.length, outside: (await left()).brands.length }
        })
        expect(seen).toEqual({ within: 1, outside: 0 })
      })
    })
  },
})
