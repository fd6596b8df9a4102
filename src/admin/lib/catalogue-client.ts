import type {
  Brand,
  DescribeProduct,
  ProductDescription,
} from "../../contracts/catalog/description"
import { sdk } from "./sdk"

export type BrandPage = { brands: Brand[]; count: number; offset: number; limit: number }

export const fetchBrands = (query: Record<string, string | number>) =>
  sdk.client.fetch<BrandPage>("/admin/catalog/brands", { query })

/** Adds a brand, or gives one another name. */
export const saveBrand = ({ id, name }: { id?: string; name: string }) =>
  sdk.client.fetch<{ brand: Brand }>(`/admin/catalog/brands${id ? `/${id}` : ""}`, {
    method: "POST",
    body: { name },
  })

export const removeBrand = (id: string) =>
  sdk.client.fetch(`/admin/catalog/brands/${id}`, { method: "DELETE" })

const descriptionOf = (id: string) => `/admin/products/${id}/description`

export const fetchDescription = (id: string) =>
  sdk.client.fetch<{ description: ProductDescription }>(descriptionOf(id))

export const saveDescription = (id: string, body: DescribeProduct) =>
  sdk.client.fetch<{ description: ProductDescription }>(descriptionOf(id), {
    method: "POST",
    body,
  })
