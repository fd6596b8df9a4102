import path from "node:path"

import { readJson } from "./json-file.mjs"
import { dataFolder, inProject } from "./paths.mjs"
import { OWN_BOT_TOKEN } from "./settings.mjs"

/** @param {{ node: string }} medusa */
export const phoneCommand = ({ node }) => [
  node,
  // Taking types out of what the page loads is called experimental, in every start.
  "--disable-warning=ExperimentalWarning",
  inProject("tools", "telegram-phone", "src", "main.ts"),
]

/**
 * No setting of the shop: it is another's server that happens to be on this machine.
 * @param {NodeJS.ProcessEnv} env
 * @param {number} port
 */
export const phoneEnvironment = (env, port) => ({
  PATH: env.PATH,
  PHONE_PORT: String(port),
  PHONE_BOT_TOKEN: OWN_BOT_TOKEN,
  PHONE_FOLDER: path.join(dataFolder, "telegram-phone"),
  ...(env.DEMO_SHOP === "true" ? { PHONE_PEOPLE: JSON.stringify(demoPhones()) } : {}),
})

/** They are linked, and whoever is has pressed "Start" before: else nothing may be written to them. */
const demoPhones = () =>
  (readJson(inProject("src", "scripts", "demo", "people.json")) ?? []).map(
    ({ telegram_id, telegram_name, first_name, last_name, phone }) => ({
      id: telegram_id,
      username: telegram_name,
      first_name,
      last_name,
      phone_number: phone,
      starts: true,
    }),
  )
