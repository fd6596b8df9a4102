import { spawnSync } from "node:child_process"
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { brotliCompressSync, constants, gzipSync } from "node:zlib"

const root = path.resolve(import.meta.dirname, "..")
process.chdir(root)

const run = (args, more = {}) => {
  const env = { ...process.env, ...more }
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit", env })
  if (status !== 0) process.exit(status ?? 1)
}

run(["build/compile-languages.mjs"])
rmSync("dist", { recursive: true, force: true })
for (const language of ["ru", "en"]) {
  const vite = ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"]
  run(vite, { VITE_LANGUAGE: language })
  // Names are made of what is in them, so what both have is there once.
  cpSync(`dist/${language}/client`, "dist/client", { recursive: true })
  rmSync(`dist/${language}/client`, { recursive: true })
}

// Compressed once and well, here, instead of for everybody who asks.
const client = path.join(root, "dist", "client")
for (const name of readdirSync(client, { recursive: true })) {
  if (!/\.(js|css|svg|txt|webmanifest)$/.test(name)) continue
  const file = path.join(client, name)
  const bytes = readFileSync(file)
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: size }))
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
}
