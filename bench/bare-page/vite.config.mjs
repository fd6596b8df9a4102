import { tanstackStart } from "@tanstack/react-start/plugin/vite"
import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"

export default defineConfig({
  build: { target: "es2023" },
  ssr: { noExternal: true },
  plugins: [tanstackStart({ router: { routesDirectory: "routes" } }), react()],
})
