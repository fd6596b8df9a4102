import { paraglideVitePlugin } from "@inlang/paraglide-js"
import { tanstackStart } from "@tanstack/react-start/plugin/vite"
import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"
import { languages } from "./build/languages.mjs"
import { oneLanguage, wantedLanguage } from "./build/one-language.mjs"

const language = wantedLanguage()

const here = (path: string) => new URL(path, import.meta.url).pathname

/** A page is one file, besides what all pages have and what forms have; many small ones cost more. */
const fewFiles = [
  {
    name: "every-page",
    test: /\/(?:src\/routeTree\.gen|node_modules\/(?:react-dom|@tanstack)\/)/,
    priority: 3,
  },
  { name: "password", test: /\/src\/form\/password-field\.tsx/, priority: 1 },
  { name: "forms", test: /\/src\/form\/(?:form|text-field|press-form)\.tsx/, priority: 2 },
]

/** Shorter in every page than the hash of a path; the same in both halves of the application. */
const nameOfFunction = () => {
  const known = new Map<string, string>()
  return ({ filename, functionName }: { filename: string; functionName: string }) => {
    const name = functionName.replace("_createServerFn_handler", "")
    const first = known.get(name) ?? filename
    if (first !== filename) throw new Error(`${name} is in ${first} and in ${filename}`)
    known.set(name, filename)
    return name
  }
}

export default defineConfig(({ command }) => ({
  resolve: {
    alias: { "@contracts": here("../src/contracts") },
    // The contracts stand beside another node_modules, with a zod and a React of its own.
    dedupe: ["zod", "libphonenumber-js", "react", "react-dom"],
  },
  server: { fs: { allow: [here("."), here("../src/contracts")] }, strictPort: true },
  build: {
    target: "es2023",
    assetsInlineLimit: 0,
    // Its list of all files would be in every page, and what is pointed at is fetched anyway.
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: { groups: fewFiles } } },
    ...(language ? { outDir: `dist/${language}` } : {}),
  },
  // What the server needs is in its bundle: the image ships without these packages.
  ssr: { noExternal: command === "build" ? true : ["zod"] },
  plugins: [
    // In a build it would hold the process for half a minute: build/compile-languages.mjs.
    ...(command === "build" ? [] : [paraglideVitePlugin(languages)]),
    ...(language ? [oneLanguage(language)] : []),
    tanstackStart({
      router: {
        routesDirectory: "routes",
        // What a page loads is told where it is drawn; the first page needs neither of any other.
        codeSplittingOptions: { defaultBehavior: [["loader", "component"], ["pendingComponent"]] },
      },
      serverFns: {
        // In the address of its language, as a page is.
        base: language === "en" ? "/en/_serverFn" : "/_serverFn",
        generateFunctionId: nameOfFunction(),
      },
    }),
    react(),
  ],
}))
