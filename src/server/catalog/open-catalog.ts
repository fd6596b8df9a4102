import type { MedusaContainer } from "@medusajs/framework/types"
import type { Pool } from "pg"
import type { Consumer } from "../../lib/journal/consumer"
import { catchUp } from "../../lib/journal/catch-up"
import { describeError } from "../../lib/log/describe-error"
import type { AppLogger } from "../../lib/log/logger"
import { readState } from "../../queries/catalog/read-state"
import { createCatalogDoor } from "./door"
import { createFreshness } from "./freshness"

type Options = {
  pool: Pool
  /** The consumer that keeps the view. */
  keeper: Consumer
  container: MedusaContainer
  logger: AppLogger
}

/** The catalogue's door, and whom to tell that this process acknowledges a change. */
export const openCatalog = ({ pool, keeper, container, logger }: Options) => {
  const topics = keeper.topics === "all" ? [] : keeper.topics
  const freshness = createFreshness({
    readState: () => readState(pool, { name: keeper.name, topics }),
    catchUp: () => catchUp(pool, { consumer: keeper, container }),
    onGivenUp: (error) => {
      logger.event("warn", "catalog.catch_up_failed", describeError(error))
    },
  })
  return {
    answer: createCatalogDoor({ pool, freshness, logger }),
    acknowledge: freshness.acknowledge,
  }
}

export type Catalog = ReturnType<typeof openCatalog>
