import { z } from "zod"
import type { Operation } from "./operation"

const readinessSchema = z.object({
  status: z.enum(["ready", "not_ready"]),
  checks: z.record(z.string(), z.enum(["ok", "failed", "pending", "degraded", "stopping"])),
})

export const httpOperations: Operation[] = [
  {
    method: "get",
    path: "/health",
    summary: "Whether the process is alive",
    tag: "Operation",
    access: "public",
    answer: {
      status: 200,
      schema: z.object({ status: z.literal("ok") }),
      description: "It is, whatever the state of its database",
    },
  },
  {
    method: "get",
    path: "/ready",
    summary: "Whether the process can serve: database reached, migrations done",
    tag: "Operation",
    access: "public",
    answer: { status: 200, schema: readinessSchema, description: "It can" },
    refusals: { 503: "Not now; the checks say why" },
  },
  {
    method: "get",
    path: "/openapi.json",
    summary: "This document",
    tag: "Operation",
    access: "public",
    answer: { status: 200, schema: z.looseObject({}), description: "OpenAPI 3.1" },
  },
  {
    method: "get",
    path: "/docs",
    summary: "This document, to be read in a browser",
    tag: "Operation",
    access: "public",
    answer: { status: 200, contentType: "text/html", description: "A page" },
  },
  {
    method: "get",
    path: "/docs/:file",
    summary: "A script or style of the documentation page",
    tag: "Operation",
    access: "public",
    answer: { status: 200, contentType: "*/*", description: "The file" },
    refusals: { 404: "There is no such file" },
  },
]
