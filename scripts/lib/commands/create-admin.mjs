import { askForAdmin, createAdmin as makeAdmin } from "../first-admin.mjs"
import { Refusal } from "../refusal.mjs"
import { runLauncher } from "../run-launcher.mjs"
import { readSettings } from "../settings.mjs"
import { withShop } from "./with-shop.mjs"

/** Makes one more administrator, whether the shop is running or not. */
export const createAdmin = () =>
  runLauncher(async (lifecycle) => {
    const { given } = readSettings({ dev: false, demo: false })
    const admin = await askForAdmin({ given, signal: lifecycle.signal })
    if (!admin) {
      throw new Refusal("There is no terminal to ask on: set ADMIN_EMAIL and ADMIN_PASSWORD.")
    }
    const { step, workshop, medusa } = await withShop(lifecycle)
    await step("Administrator", () => makeAdmin(workshop, { medusa, admin }))
  })
