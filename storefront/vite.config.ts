import { paraglideVitePlugin } from "@inlang/paraglide-js"
import { tanstackStart } from "@tanstack/react-start/plugin/vite"
import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"
import { languages } from "./build/languages.mjs"

const here = (path: string) => new URL(path, import.meta.url).pathname

export default defineConfig(({ command }) => ({
  resolve: {
    alias: { "@contracts": here("../src/contracts") },
    // The contracts stand beside another node_modules, with a zod and a React of its own.
    dedupe: ["zod", "react", "react-dom"],
  },
  server: { fs: { allow: [here("."), here("../src/contracts")] }, strictPort: true },
  build: { target: "es2023", assetsInlineLimit: 0 },
  // What the server needs is in its bundle: the image ships without these packages.
  ssr: { noExternal: command === "build" ? true : ["zod"] },
  plugins: [
    // In a build it would hold the process for half a minute: build/compile-languages.mjs.
    ...(command === "build" ? [] : [paraglideVitePlugin(languages)]),
    tanstackStart({ router: { routesDirectory: "routes" } }),
    react(),
  ],
}))
