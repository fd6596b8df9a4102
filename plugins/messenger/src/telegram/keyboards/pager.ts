import type { Language } from "../language"
import { machineTexts } from "../texts"
import type { Button } from "../view"

/** Ways to the pages before and after; nothing where all is on one page. */
export const pagerRow = (
  language: Language,
  { page, pages, toPage }: { page: number; pages: number; toPage: (page: number) => string },
): Button[][] => {
  if (pages <= 1) return []
  const t = machineTexts(language)
  const row: Button[] = []
  if (page > 1) row.push({ label: t.previous, data: toPage(page - 1) })
  row.push({ label: t.pageOf(page, pages), data: toPage(page) })
  if (page < pages) row.push({ label: t.next, data: toPage(page + 1) })
  return [row]
}

/** The part of a list that is on a page, and on which page it is if that page is not there. */
export const pageOf = <Item>(items: Item[], wanted: number, size: number) => {
  const pages = Math.max(1, Math.ceil(items.length / size))
  const page = Math.min(Math.max(1, Number.isInteger(wanted) ? wanted : 1), pages)
  return { page, pages, items: items.slice((page - 1) * size, page * size) }
}
