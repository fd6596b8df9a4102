import type { MedusaContainer } from "@medusajs/framework/types"
import type { Pool } from "pg"

type Asked = { pool: Pool; container: MedusaContainer; customerId: string }

/** One subject of which the shop knows something about a person, as they are given it. */
export type PersonalPart = { name: string; read: (asked: Asked) => Promise<unknown> }
