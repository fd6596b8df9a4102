import { medusaFolder, serverCommand } from "./medusa.mjs"

/**
 * One entry is one process of the shop.
 * @typedef {object} ShopProcess
 * @property {string} name of its log and pid file
 * @property {string} label
 * @property {string[]} command
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {import("./ports.mjs").NeededPort[]} ports
 * @property {string} readyUrl
 * @property {[string, string][]} addresses what a person may open
 */

/**
 * @param {{ settings: import("./settings.mjs").Settings,
 *   medusa: import("./medusa.mjs").Medusa }} parts
 * @returns {ShopProcess[]}
 */
export function shopProcesses({ settings, medusa }) {
  const { ports } = settings
  const { BACKEND_URL: backendUrl } = medusa.env
  return [
    {
      name: "backend",
      label: "Backend",
      command: serverCommand(medusa),
      cwd: medusaFolder(medusa),
      env: medusa.env,
      ports: [
        { port: ports.backend, setting: "BACKEND_PORT", who: "the backend" },
        { port: ports.metrics, setting: "METRICS_PORT", who: "the backend's metrics" },
      ],
      readyUrl: `http://${reachable(settings.host)}:${ports.backend}/ready`,
      addresses: [
        ["Dashboard", `${backendUrl}/app`],
        ["API documents", `${backendUrl}/docs`],
        ["Metrics", `http://localhost:${ports.metrics}/metrics`],
      ],
    },
  ]
}

const reachable = (host) => (host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host)
