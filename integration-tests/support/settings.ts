/** What `npm test` has prepared: a database server of its own and the shop running on it. */
export const demanded = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run these tests with "npm test"`)
  return value
}

export const backendUrl = (): string => demanded("TEST_BACKEND_URL")
export const storefrontUrl = (): string => demanded("TEST_STOREFRONT_URL")
export const adminLogin = { email: "admin@domovoy.local", password: "Domovoy-2026!" }
