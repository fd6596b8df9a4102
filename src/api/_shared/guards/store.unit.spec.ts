import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { guardStore } from "./store"

it("stands before a route that has no row yet", async () => {
  const asked: unknown = { method: "GET", originalUrl: "/store/brought-by-an-upgrade?x=1" }
  const next = jest.fn()
  const guarded = guardStore(asked as MedusaRequest, null as unknown as MedusaResponse, next)
  await expect(guarded).rejects.toMatchObject({ type: "not_found" })
  expect(next).not.toHaveBeenCalled()
})
