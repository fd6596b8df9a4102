import type { MedusaContainer } from "@medusajs/framework/types"
import type { Pool } from "pg"

/** Under this name the container holds the connections on which queries read by plain SQL. */
export const READ_POOL = "read_pool"

export const readPoolOf = (container: MedusaContainer): Pool => container.resolve<Pool>(READ_POOL)
