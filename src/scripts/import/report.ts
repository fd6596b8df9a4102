import type { CatalogImport, ImportItem } from "../../contracts/catalog-import/import"

const reasons: Record<NonNullable<ImportItem["reason"]>, string> = {
  no_title: "it has no title",
  no_id: "it has nothing to be known by: no id and no link",
  price_wrong: "its price is no price",
  price_foreign: "its price is not in roubles",
  duplicate: "its id was there before in the same source",
  product_deleted: "its product was deleted in the shop",
  failed: "it could not be written; the log tells more",
}

const listed = (fields: string[]) => fields.join(", ")

const remarksOf = ({ reason, changed, kept, pictures_missing: missing }: ImportItem): string[] => [
  ...(reason ? [reasons[reason]] : []),
  ...(changed.length > 0 ? [`changed: ${listed(changed)}`] : []),
  ...(kept.length > 0 ? [`kept as changed by hand: ${listed(kept)}`] : []),
  ...(missing > 0 ? [`${missing} pictures could not be had`] : []),
]

/** One position, if there is anything to say about it. */
export const itemLine = (item: ImportItem): string[] => {
  const remarks = remarksOf(item)
  return remarks.length > 0 ? [`  ${item.number}. ${item.title}: ${remarks.join("; ")}`] : []
}

export const previewLine = (item: ImportItem): string => {
  const { position, outcome } = item
  const price = position
    ? `${position.price.amount} ₽${position.price.drawn ? " (drawn)" : ""}`
    : "–"
  const category = position?.category.at(-1) ?? "–"
  const [remark] = remarksOf(item)
  return `  ${item.number}. ${outcome ?? ""}  ${item.title}  ${price}  ${category}${remark ? `  (${remark})` : ""}`
}

export const summaryOf = ({ source, profile, total, found, counts }: CatalogImport): string => {
  const parts = Object.entries(counts).map(([outcome, count]) => `${count} ${outcome}`)
  return `${source} (${profile}): ${total} of ${found} positions read; ${parts.join(", ")}`
}
