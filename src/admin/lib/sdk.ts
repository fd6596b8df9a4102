import Medusa from "@medusajs/js-sdk"

declare const __BACKEND_URL__: string | undefined

/** Asks the backend as whoever is logged in to the dashboard. */
export const sdk = new Medusa({ baseUrl: __BACKEND_URL__ ?? "/", auth: { type: "session" } })
