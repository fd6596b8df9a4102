import { botCommand, medusaFolder, serverCommand } from "./medusa.mjs"
import { projectRoot, storefrontFolder } from "./paths.mjs"
import { phoneCommand, phoneEnvironment } from "./phone.mjs"
import { localUrl } from "./settings.mjs"
import { storefrontCommand, storefrontEnvironment } from "./storefront.mjs"

/**
 * One entry is one process of the shop.
 * @typedef {object} ShopProcess
 * @property {string} name of its log and pid file
 * @property {string} label
 * @property {(medusa: import("./medusa.mjs").Medusa) => string[]} command
 * @property {(medusa: import("./medusa.mjs").Medusa) => string} cwd
 * @property {(env: NodeJS.ProcessEnv) => NodeJS.ProcessEnv} [environment] what of it the process gets
 * @property {import("./ports.mjs").NeededPort[]} ports
 * @property {string} readyUrl
 * @property {[string, string][]} addresses what a person may open
 */

/**
 * @param {import("./settings.mjs").Settings} settings
 * @returns {ShopProcess[]}
 */
export function shopProcesses({ dev, host, ports, backendUrl, storefrontUrl }) {
  return [
    ...(ports.phone ? [phoneProcess(ports.phone)] : []),
    {
      name: "backend",
      label: "Backend",
      command: serverCommand,
      cwd: medusaFolder,
      ports: [
        { port: ports.backend, setting: "BACKEND_PORT", who: "the backend" },
        { port: ports.metrics, setting: "METRICS_PORT", who: "the metrics page" },
        ...(ports.mail
          ? [{ port: ports.mail, setting: "MAIL_INBOX_PORT", who: "the page of mails" }]
          : []),
      ],
      readyUrl: `http://${reachable(host)}:${ports.backend}/ready`,
      addresses: [
        ["Dashboard", `${backendUrl}/app`],
        ["API documents", `${backendUrl}/docs`],
        ...(ports.mail ? [["Mails", localUrl(ports.mail)]] : []),
        ["Metrics", `http://localhost:${ports.metrics}/metrics`],
      ],
    },
    {
      name: "storefront",
      label: "Storefront",
      command: storefrontCommand,
      cwd: () => storefrontFolder,
      environment: storefrontEnvironment,
      ports: [{ port: ports.storefront, setting: "STOREFRONT_PORT", who: "the storefront" }],
      // Vite, which serves it in development, knows its pages alone.
      readyUrl: `http://${reachable(host)}:${ports.storefront}/${dev ? "robots.txt" : "ready"}`,
      addresses: [["Shop", storefrontUrl]],
    },
    ...(ports.bot
      ? [
          {
            name: "bot",
            label: "Bot",
            command: botCommand,
            cwd: medusaFolder,
            ports: [{ port: ports.bot, setting: "BOT_PORT", who: "the bot" }],
            readyUrl: `http://127.0.0.1:${ports.bot}/ready`,
            addresses: [],
          },
        ]
      : []),
  ]
}

/** A Telegram of one's own, as long as there is no bot at the real one. */
const phoneProcess = (port) => ({
  name: "phone",
  label: "Phones",
  command: phoneCommand,
  cwd: () => projectRoot,
  environment: (env) => phoneEnvironment(env, port),
  ports: [{ port, setting: "PHONE_PORT", who: "the page of phones" }],
  readyUrl: `http://127.0.0.1:${port}/ready`,
  addresses: [["Phones", localUrl(port)]],
})

const reachable = (host) => (host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host)
