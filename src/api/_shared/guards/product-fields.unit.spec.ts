import {
  listProductQueryConfig,
  retrieveProductQueryConfig,
} from "@medusajs/medusa/api/store/products/query-config"

it("takes the place of nothing that Medusa itself hides of a product", () => {
  for (const config of [listProductQueryConfig, retrieveProductQueryConfig]) {
    expect(config).not.toHaveProperty("disallowed")
  }
})
