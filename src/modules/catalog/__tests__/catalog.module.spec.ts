import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { CATALOG_MODULE } from ".."
import { Brand } from "../models/brand"
import { Specification } from "../models/specification"
import type { CatalogModuleService } from "../service"

moduleIntegrationTestRunner<CatalogModuleService>({
  moduleName: CATALOG_MODULE,
  moduleModels: [Brand, Specification],
  resolve: `${__dirname}/..`,
  testSuite: ({ service }) => {
    describe("brands", () => {
      it("are one for each handle", async () => {
        await service.createBrands([{ handle: "teplo", name: "Teplo" }])
        await expect(
          service.createBrands([{ handle: "teplo", name: "Тепло" }]),
        ).rejects.toMatchObject({ type: "invalid_data" })
      })

      it("free their handle when they are deleted", async () => {
        const [brand] = await service.createBrands([{ handle: "teplo", name: "Teplo" }])
        await service.softDeleteBrands([brand?.id ?? ""])
        await expect(
          service.createBrands([{ handle: "teplo", name: "Teplo" }]),
        ).resolves.toHaveLength(1)
      })
    })

    describe("specifications", () => {
      const row = (position: number) => ({
        product_id: "prod_1",
        position,
        label: "Объём",
        value: "250 л",
      })

      it("have one row for each place in a product's table", async () => {
        await service.createSpecifications([row(0), row(1)])
        await expect(service.createSpecifications([row(1)])).rejects.toMatchObject({
          type: "invalid_data",
        })
      })
    })
  },
})
