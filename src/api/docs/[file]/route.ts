import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { getAbsoluteFSPath } from "swagger-ui-dist"

const startScript = `if (matchMedia("(prefers-color-scheme: dark)").matches)
  document.documentElement.classList.add("dark-mode")
SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#document",
  deepLinking: true,
  defaultModelsExpandDepth: -1,
  displayRequestDuration: true,
})
`

const packaged = new Set(["swagger-ui.css", "swagger-ui-bundle.js"])

export const GET = (req: MedusaRequest, res: MedusaResponse): void => {
  const { file } = req.params
  if (file === "start.js") {
    res.type("js").send(startScript)
    return
  }
  if (!file || !packaged.has(file)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such file.", "file_not_found")
  }
  res.sendFile(file, { root: getAbsoluteFSPath(), maxAge: "1d" })
}
