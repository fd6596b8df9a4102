import type { Shop } from "@contracts/shop/operations"
import { askBackend } from "./ask-backend.server"

const PATIENCE_MS = 5000
/** For so long a key that was replaced in the dashboard may still be used. */
const BELIEVED_MS = 60_000

let known: { key: string; at: number } | undefined

/** What the backend's store routes want to see of any shop; it is no secret. */
export const publishableKey = async (): Promise<string> => {
  if (known && performance.now() - known.at < BELIEVED_MS) return known.key
  const response = await askBackend("/shop", { patience: PATIENCE_MS })
  if (!response.ok) throw new Error(`The backend told no key: ${String(response.status)}`)
  const { shop } = (await response.json()) as { shop: Shop }
  if (shop.publishable_key === null) throw new Error("The shop has no key that is in force")
  known = { key: shop.publishable_key, at: performance.now() }
  return known.key
}
