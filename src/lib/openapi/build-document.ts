import { z } from "zod"
import type { Operation } from "../../contracts/http/operation"
import { refusalSchema } from "../../contracts/http/refusal"
import { idempotencyKey, refusalsOfKey, takesIdempotencyKey } from "./idempotency"

type Json = Record<string, unknown>

const security: Record<Operation["access"], Json[]> = {
  public: [],
  store: [{ publishable_key: [] }],
  customer: [
    { publishable_key: [], bearer: [] },
    { publishable_key: [], session: [] },
  ],
  staff: [{ bearer: [] }, { session: [] }, { secret_key: [] }],
}

const securitySchemes = {
  publishable_key: { type: "apiKey", in: "header", name: "x-publishable-api-key" },
  bearer: { type: "http", scheme: "bearer" },
  session: { type: "apiKey", in: "cookie", name: "domovoy.sid" },
  secret_key: { type: "http", scheme: "basic", description: "A secret API key as the user name" },
}

const schemaOf = (schema: z.ZodType): Json => {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io: "input" }) as Json
  return json
}

const pathOf = (path: string): string => path.replace(/:(\w+)/g, "{$1}")

const pathParameters = (path: string): Json[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }))

const queryParameters = (query: z.ZodObject | undefined): Json[] =>
  Object.entries(query?.shape ?? {}).map(([name, field]) => {
    const schema = field as z.ZodType
    return {
      name,
      in: "query",
      required: !schema.safeParse(undefined).success,
      schema: schemaOf(schema),
    }
  })

const refusalsOf = (operation: Operation): Json => {
  const { access, refusals = {} } = operation
  const said: Record<string, string> = { ...refusals, 429: refusals[429] ?? "Too many requests" }
  if (takesIdempotencyKey(operation)) {
    for (const [status, reason] of Object.entries(refusalsOfKey)) {
      said[status] = said[status] ? `${said[status]}. ${reason}` : reason
    }
  }
  if (access === "customer" || access === "staff") said[401] = "Not logged in"
  const reference = { schema: { $ref: "#/components/schemas/Refusal" } }
  return Object.fromEntries(
    Object.entries(said).map(([status, description]) => [
      status,
      { description, content: { "application/json": reference } },
    ]),
  )
}

const answerOf = ({ status, schema, contentType, description }: Operation["answer"]): Json => ({
  [status]: {
    description,
    content: {
      [contentType ?? "application/json"]: {
        schema: schema ? schemaOf(schema) : { type: "string" },
      },
    },
  },
})

const operationOf = (operation: Operation): Json => ({
  operationId: `${operation.method}${operation.path.replace(/[^a-zA-Z0-9]+/g, "_")}`,
  summary: operation.summary,
  tags: [operation.tag],
  security: security[operation.access],
  parameters: [
    ...pathParameters(operation.path),
    ...queryParameters(operation.query),
    ...(takesIdempotencyKey(operation) ? [idempotencyKey] : []),
  ],
  ...(operation.body
    ? {
        requestBody: {
          required: true,
          content: { "application/json": { schema: schemaOf(operation.body) } },
        },
      }
    : {}),
  responses: { ...answerOf(operation.answer), ...refusalsOf(operation) },
})

type Heading = { title: string; version: string; description: string; serverUrl: string }

export const buildDocument = (
  operations: Operation[],
  { title, version, description, serverUrl }: Heading,
): Json => {
  const paths: Record<string, Json> = {}
  for (const operation of operations) {
    const path = pathOf(operation.path)
    paths[path] = { ...paths[path], [operation.method]: operationOf(operation) }
  }
  return {
    openapi: "3.1.0",
    info: { title, version, description },
    servers: [{ url: serverUrl }],
    paths,
    components: { schemas: { Refusal: schemaOf(refusalSchema) }, securitySchemes },
  }
}
