import { mkdtempSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { startServer, type RunningServer } from "../server"
import { readRoutes, type Route, type Told } from "./router"

/** A server that has written down what its own router answers. */
export const startToldServer = async (
  env: Record<string, string | undefined>,
): Promise<{ server: RunningServer; routes: Route[] }> => {
  const file = join(mkdtempSync(join(tmpdir(), "domovoy-router-")), "told.json")
  const server = await startServer({
    RATE_LIMIT_PER_MINUTE: "0",
    // So many requests at once may keep a small machine busy; what hangs is noticed by the sender.
    REQUEST_DEADLINE_MS: "60000",
    ...env,
    NODE_OPTIONS: `--require ${join(__dirname, "tell-router.cjs")}`,
    TELL_ROUTER_TO: file,
  })
  return { server, routes: readRoutes(JSON.parse(readFileSync(file, "utf8")) as Told) }
}
