import type { ExecArgs } from "@medusajs/framework/types"
import { createAdministrator } from "./shop/administrator"

/** Takes the login from the environment, so that the password stands in no command line. */
export default async function createAdmin({ container }: ExecArgs): Promise<void> {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = process.env
  if (!email || !password) throw new Error("Set ADMIN_EMAIL and ADMIN_PASSWORD")
  await createAdministrator(container, { email, password })
}
