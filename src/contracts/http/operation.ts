import type { z } from "zod"

type Method = "get" | "post" | "delete"

/** One method of one path: what checks the request and what the API document says of it. */
export type Operation = {
  method: Method
  /** As the router writes it: `/store/todo/tasks/:id`. */
  path: string
  summary: string
  tag: string
  access: "public" | "store" | "customer" | "staff"
  query?: z.ZodObject
  body?: z.ZodType
  answer: { status: number; schema?: z.ZodType; contentType?: string; description: string }
  refusals?: Partial<Record<400 | 403 | 404 | 409 | 422 | 429 | 503, string>>
}
