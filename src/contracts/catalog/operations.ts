import { z } from "zod"
import type { Operation } from "../http/operation"
import { categoryTreeSchema } from "./categories"
import { contextSchema, listQuerySchema, productListSchema } from "./list"
import { productPageSchema } from "./product"
import { suggestionsQuerySchema, suggestionsSchema } from "./suggestions"

const shared = { method: "get", tag: "Catalogue", access: "public" } as const
const refusals = {
  400: "A parameter is unknown or not acceptable; the message names it",
  429: "Too many requests",
  503: "The shop cannot answer now",
}

export const catalogOperations: Operation[] = [
  {
    ...shared,
    path: "/catalog/products",
    summary: "Products by search, category, brand, price and availability, with facets",
    query: listQuerySchema,
    answer: {
      status: 200,
      schema: productListSchema,
      description: "A page of products, or 304 for an ETag that still holds",
    },
    refusals,
  },
  {
    ...shared,
    path: "/catalog/products/:handle",
    summary: "Everything a product page shows",
    query: contextSchema,
    answer: {
      status: 200,
      schema: z.object({ product: productPageSchema }),
      description: "The product",
    },
    refusals: { ...refusals, 404: "There is no such product in the shop" },
  },
  {
    ...shared,
    path: "/catalog/categories",
    summary: "The tree of categories",
    query: contextSchema,
    answer: { status: 200, schema: categoryTreeSchema, description: "The tree" },
    refusals,
  },
  {
    ...shared,
    path: "/catalog/suggestions",
    summary: "Products, categories and brands while somebody types",
    query: suggestionsQuerySchema,
    answer: { status: 200, schema: suggestionsSchema, description: "The best few of each" },
    refusals,
  },
]
