import type { Consumer, Means } from "../lib/journal/consumer"
import { enqueueAll, enqueueOfCategories, takeDue } from "./catalog-view/due"
import { productsOfFacts, topicsOfProducts } from "./catalog-view/products-of-facts"
import { distrust, recount } from "./catalog-view/recount"
import { refreshCategories } from "./catalog-view/refresh-categories"
import { refreshProducts } from "./catalog-view/refresh-products"
import { nextVersion } from "./catalog-view/write-rows"

/** What changes for every product at once: where, in which money and from which stock it is sold. */
const topicsOfEverything = ["region", "store", "price_preference", "sales_channel_location"]
const AT_ONCE = 200

const refreshTree = async (means: Means): Promise<void> => {
  const changed = await refreshCategories(means)
  if (changed.length === 0) return
  await nextVersion(means.transaction)
  await enqueueOfCategories(means.transaction, changed)
}

/**
 * Keeps the read model of the catalogue. What touches a few products is done at once; what touches
 * very many waits in `catalog_due` and is done in portions, each a transaction of its own, so that
 * nothing newer has to wait for it.
 */
export const catalogView: Consumer = {
  name: "catalog-view",
  topics: [...topicsOfProducts, ...topicsOfEverything, "category", "catalog_view"],
  apply: async (facts, means) => {
    const has = (topics: string[]) => facts.some(({ topic }) => topics.includes(topic))
    const isOfTree = facts.some(
      ({ topic, data }) => topic === "category" || data["reference"] === "product_category",
    )
    if (isOfTree) await refreshTree(means)
    if (has(topicsOfEverything)) await enqueueAll(means.transaction)
    const touched = await productsOfFacts(means.transaction, facts)
    const due = await takeDue(means.transaction, { touched, limit: AT_ONCE })
    await refreshProducts(means, due)
  },
  rebuild: async (means) => {
    await distrust(means.transaction)
    await recount(means.transaction)
    await refreshTree(means)
    await enqueueAll(means.transaction)
    await refreshProducts(means, await takeDue(means.transaction, { touched: [], limit: AT_ONCE }))
  },
}
