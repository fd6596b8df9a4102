import { z } from "zod"
import type { Operation } from "../http/operation"
import { importItemSchema, importSchema } from "./import"
import {
  listImportItemsSchema,
  listImportsSchema,
  startImportQuerySchema,
  startImportSchema,
} from "./import-requests"
import { importProfileSchema } from "./profile"

const tag = "Catalogue import"
const one = z.object({ catalog_import: importSchema })
const pageOf = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object({ ...shape, count: z.number(), offset: z.number(), limit: z.number() })
const forbidden = { 403: "Not yours to do" }
const unknown = { ...forbidden, 404: "There is no such import" }

export const catalogImportOperations: Operation[] = [
  {
    method: "get",
    path: "/admin/catalog-imports",
    summary: "Imports, latest first",
    tag,
    access: "staff",
    query: listImportsSchema,
    answer: {
      status: 200,
      schema: pageOf({ catalog_imports: z.array(importSchema) }),
      description: "A page of imports",
    },
    refusals: { 400: "A parameter is wrong", ...forbidden },
  },
  {
    method: "post",
    path: "/admin/catalog-imports",
    summary:
      "Read a source, by its address or sent as the file of a form, and queue it to be imported; with dry_run only read it",
    tag,
    access: "staff",
    query: startImportQuerySchema,
    body: startImportSchema,
    answer: { status: 200, schema: one, description: "The import" },
    refusals: { 400: "The source cannot be read, or may not be; the code says why", ...forbidden },
  },
  {
    method: "get",
    path: "/admin/catalog-imports/profiles",
    summary: "The profiles that come with the shop",
    tag,
    access: "staff",
    answer: {
      status: 200,
      schema: z.object({ profiles: z.array(importProfileSchema) }),
      description: "Whole, to begin a profile of one's own with",
    },
    refusals: forbidden,
  },
  {
    method: "get",
    path: "/admin/catalog-imports/:id",
    summary: "An import: where it is and what has become of its positions",
    tag,
    access: "staff",
    answer: { status: 200, schema: one, description: "The import" },
    refusals: unknown,
  },
  {
    method: "get",
    path: "/admin/catalog-imports/:id/items",
    summary: "Each position of an import and what has become of it; of a dry run, what would",
    tag,
    access: "staff",
    query: listImportItemsSchema,
    answer: {
      status: 200,
      schema: pageOf({ items: z.array(importItemSchema) }),
      description: "A page of positions, in the order of the source",
    },
    refusals: { 400: "A parameter is wrong", ...unknown },
  },
  {
    method: "get",
    path: "/admin/catalog-imports/:id/items/:number/picture",
    summary: "The first picture of a position, from its source",
    tag,
    access: "staff",
    answer: { status: 200, contentType: "image/*", description: "The picture" },
    refusals: { 400: "It may not be fetched, or cannot be", ...unknown },
  },
  {
    method: "post",
    path: "/admin/catalog-imports/:id/start",
    summary: "Import what was only read, or go on with what was interrupted or stopped",
    tag,
    access: "staff",
    answer: { status: 200, schema: one, description: "The import" },
    refusals: { ...unknown, 409: "It is not where this begins" },
  },
  {
    method: "post",
    path: "/admin/catalog-imports/:id/stop",
    summary: "Leave an import off; what has been imported stays",
    tag,
    access: "staff",
    answer: { status: 200, schema: one, description: "The import" },
    refusals: { ...unknown, 409: "It is not under way" },
  },
]
