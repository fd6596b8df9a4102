import { Compiler } from "@medusajs/framework/build-tools"

import { projectRoot } from "./paths.mjs"

// What "medusa build" does besides building the dashboard, which it cannot leave out.
const compiler = new Compiler(projectRoot, console)
const settings = await compiler.loadTSConfigFile()
const succeeded = settings !== undefined && (await compiler.buildAppBackend(settings))
process.exitCode = succeeded ? 0 : 1
