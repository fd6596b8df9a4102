import type { IncomingMessage } from "node:http"
import { badRequest, Failure } from "./failure.ts"
import type { GivenParams, Upload } from "./params.ts"

const LARGEST_BODY = 52 * 1024 * 1024

export const readBody = async (req: IncomingMessage, largest: number): Promise<Buffer> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of req as AsyncIterable<Buffer>) {
    size += part.length
    if (size > largest) throw new Failure(413, "Request Entity Too Large")
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** GET and POST; the address, JSON, a form, or a form with files: all may stand together. */
export const readCall = async (
  req: IncomingMessage,
  query: URLSearchParams,
): Promise<GivenParams> => {
  const values: Record<string, unknown> = Object.fromEntries(query)
  const body = await readBody(req, LARGEST_BODY)
  const type = req.headers["content-type"] ?? ""
  if (body.length === 0) return { values, uploads: new Map() }
  if (/^application\/json\b/i.test(type)) {
    return { values: { ...values, ...readJson(body) }, uploads: new Map() }
  }
  if (/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) {
    return readForm({ body, type, values })
  }
  throw badRequest("unsupported content type")
}

const readJson = (body: Buffer): object => {
  try {
    const value: unknown = JSON.parse(body.toString())
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value
  } catch {
    // Told below, as for JSON that is no object.
  }
  throw badRequest("can't parse request JSON object")
}

type Form = { body: Buffer; type: string; values: Record<string, unknown> }

const readForm = async ({ body, type, values }: Form): Promise<GivenParams> => {
  const headers = { "content-type": type }
  const form = await new Response(new Uint8Array(body), { headers }).formData().catch(() => {
    throw badRequest("can't parse the form")
  })
  const uploads = new Map<string, Upload>()
  const fields = { ...values }
  for (const [name, value] of form) {
    if (typeof value === "string") {
      fields[name] = value
    } else {
      const content = Buffer.from(await value.arrayBuffer())
      uploads.set(name, { name: value.name, mimeType: value.type, content })
    }
  }
  return { values: fields, uploads }
}
