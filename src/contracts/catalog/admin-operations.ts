import { z } from "zod"
import type { Operation } from "../http/operation"
import {
  brandNameSchema,
  brandSchema,
  describeProductSchema,
  listBrandsSchema,
  productDescriptionSchema,
} from "./description"

const tag = "Catalogue"
const oneBrand = z.object({ brand: brandSchema })
const oneDescription = z.object({ description: productDescriptionSchema })

export const catalogAdminOperations: Operation[] = [
  {
    method: "get",
    path: "/admin/catalog/brands",
    summary: "Brands by name, with how many products are of each",
    tag,
    access: "staff",
    query: listBrandsSchema,
    answer: {
      status: 200,
      schema: z.object({
        brands: z.array(brandSchema),
        count: z.number(),
        offset: z.number(),
        limit: z.number(),
      }),
      description: "A page of brands",
    },
    refusals: { 400: "A filter is wrong", 403: "Not yours to see" },
  },
  {
    method: "post",
    path: "/admin/catalog/brands",
    summary: "Add a brand",
    tag,
    access: "staff",
    body: brandNameSchema,
    answer: { status: 200, schema: oneBrand, description: "The brand" },
    refusals: { 400: "A field is wrong", 403: "Not yours to do", 409: "There is such a brand" },
  },
  {
    method: "post",
    path: "/admin/catalog/brands/:id",
    summary: "Give a brand another name; its address in the shop stays",
    tag,
    access: "staff",
    body: brandNameSchema,
    answer: { status: 200, schema: oneBrand, description: "The brand" },
    refusals: {
      400: "A field is wrong",
      403: "Not yours to do",
      404: "There is no such brand",
      409: "Another brand has that name",
    },
  },
  {
    method: "delete",
    path: "/admin/catalog/brands/:id",
    summary: "Remove a brand that no product is of",
    tag,
    access: "staff",
    answer: {
      status: 200,
      schema: z.object({ id: z.string(), object: z.literal("brand"), deleted: z.literal(true) }),
      description: "It is gone",
    },
    refusals: { 400: "Products are of it", 403: "Not yours to do", 404: "There is no such brand" },
  },
  {
    method: "get",
    path: "/admin/products/:id/description",
    summary: "Brand and specifications of a product",
    tag,
    access: "staff",
    answer: { status: 200, schema: oneDescription, description: "What the shop says of it" },
    refusals: { 403: "Not yours to see", 404: "There is no such product" },
  },
  {
    method: "post",
    path: "/admin/products/:id/description",
    summary: "Give a product its brand and its table of specifications",
    tag,
    access: "staff",
    body: describeProductSchema,
    answer: { status: 200, schema: oneDescription, description: "What the shop says of it now" },
    refusals: {
      400: "A field is wrong, or there is no such brand",
      403: "Not yours to do",
      404: "There is no such product",
      409: "It has been changed since it was read (catalog_description_stale)",
    },
  },
]
