import { createFileRoute } from "@tanstack/react-router"
import { downloadData } from "../account/download.server"

export const Route = createFileRoute("/account/data_/download")({
  server: { handlers: { GET: downloadData } },
})
