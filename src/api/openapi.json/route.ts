import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operations } from "../../contracts/operations"
import { buildDocument } from "../../lib/openapi/build-document"
import { version } from "../../../package.json"

const description = `The routes that this shop adds to Medusa's own, which are described in Medusa's documentation.

Routes under \`/store\` take a publishable key, which \`GET /shop\` tells, those of a person also their token: \`POST /auth/customer/emailpass\` with \`{ email, password }\` answers \`{ token }\`, to be sent as \`Authorization: Bearer\`, and \`DELETE /auth/session\` with it logs out; routes under \`/admin\` take a user's token or a secret key. A refusal is always \`{ type, code, message }\`: decide by \`code\`. Every answer carries \`X-Request-Id\`, which finds it in the logs.`

const document = buildDocument(operations, {
  title: "Domovoy",
  version,
  description,
  serverUrl: "/",
})

export const GET = (_req: MedusaRequest, res: MedusaResponse): void => {
  res.setHeader("Cache-Control", "public, max-age=300")
  res.json(document)
}
