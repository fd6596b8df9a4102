import { z } from "zod"
import type { Operation } from "../../contracts/http/operation"
import { buildDocument } from "./build-document"

const snooze: Operation = {
  method: "post",
  path: "/store/todo/tasks/:id/snooze",
  summary: "Put a task off",
  tag: "Tasks",
  access: "customer",
  query: z.strictObject({
    fields: z.string().optional(),
    limit: z.coerce.number().min(1).max(100),
  }),
  body: z.strictObject({ until: z.string() }),
  answer: { status: 200, schema: z.object({ id: z.string() }), description: "The task" },
  refusals: { 404: "Not there, or not yours" },
}

const build = (operations: Operation[]) =>
  buildDocument(operations, {
    title: "T",
    version: "1",
    description: "D",
    serverUrl: "http://localhost",
  }) as {
    paths: Record<string, Record<string, Record<string, unknown>>>
  }

describe("buildDocument", () => {
  const { paths } = build([snooze, { ...snooze, method: "get" }])
  const described = paths["/store/todo/tasks/{id}/snooze"]

  it("writes path and query parameters, required where the schema demands them", () => {
    expect(described?.post?.parameters).toMatchObject([
      { name: "id", in: "path", required: true },
      { name: "fields", in: "query", required: false },
      { name: "limit", in: "query", required: true, schema: { minimum: 1, maximum: 100 } },
      { name: "Idempotency-Key", in: "header", required: false },
    ])
    expect(described?.get?.parameters).toHaveLength(3)
  })

  it("takes the body from the schema that checks it, unknown fields refused", () => {
    expect(described?.post?.requestBody).toMatchObject({
      content: {
        "application/json": { schema: { required: ["until"], additionalProperties: false } },
      },
    })
  })

  it("lists the refusals of the route and those every route has", () => {
    expect(Object.keys(described?.post?.responses ?? {})).toEqual([
      "200",
      "401",
      "404",
      "409",
      "422",
      "429",
    ])
    expect(Object.keys(described?.get?.responses ?? {})).toEqual(["200", "401", "404", "429"])
  })

  it("keeps several methods of one path together", () => {
    expect(Object.keys(described ?? {})).toEqual(["post", "get"])
  })
})
