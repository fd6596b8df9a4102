import { readJson } from "./json-file.mjs"
import { inProject } from "./paths.mjs"

const PASSWORD = "Domovoy-2026!"

export const demoAdmin = { email: "admin@domovoy.local", password: PASSWORD }

/**
 * @returns {{ email: string, password: string, type: "manager" | "client", dashboard: boolean,
 *   telegram_id: number }[]}
 *   `dashboard`: the same login opens the dashboard, as a manager's
 */
export const demoPeople = () =>
  (readJson(inProject("src", "scripts", "demo", "people.json")) ?? []).map(
    ({ email, type, dashboard = false, telegram_id }) => ({
      email,
      password: PASSWORD,
      type,
      dashboard,
      telegram_id,
    }),
  )
