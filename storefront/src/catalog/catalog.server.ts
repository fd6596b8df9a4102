import { MOST_COUNTED } from "@contracts/catalog/most-counted"
import type { Locale } from "../paraglide/runtime"
import { readReviews } from "../review/reviews.server"
import { askCatalog } from "./ask-catalog.server"
import { findCategory } from "./category-tree"
import { isLookedFor, queryOf, PAGE_SIZE, type ListingWish } from "./listing-wish"
import {
  cardOf,
  facetsOf,
  shelvesOf,
  treeOf,
  type Card,
  type CategoryTree,
  type Product,
  type ProductList,
  type Suggestions,
} from "./views"

const SHELF = 8
const NEIGHBOURS = 4

const productPath = (locale: Locale, handle: string) =>
  `/catalog/products/${encodeURIComponent(handle)}?locale=${locale}`

const fetchTree = async (locale: Locale) => {
  const answer = await askCatalog<CategoryTree>(`/catalog/categories?locale=${locale}`)
  return answer?.categories ?? []
}

const fetchCards = async (locale: Locale, query: Record<string, string>): Promise<Card[]> => {
  const asked = new URLSearchParams({ locale, ...query })
  const list = await askCatalog<ProductList>(`/catalog/products?${asked.toString()}`)
  return (list?.products ?? []).map(cardOf)
}

export const fetchProduct = async (locale: Locale, handle: string): Promise<Product | null> => {
  const answer = await askCatalog<{ product: Product }>(productPath(locale, handle))
  return answer?.product ?? null
}

export const readTree = async (locale: Locale) => treeOf(await fetchTree(locale))

/** A picture that stands for a category: its first product, in a room where there is such a view. */
const sceneOf = async (locale: Locale, category: string) => {
  const [first] = await fetchCards(locale, { category, available: "true", limit: "1" })
  const product = first ? await fetchProduct(locale, first.handle) : null
  return product?.images.at(-1) ?? null
}

export const readHome = async (locale: Locale) => {
  const [tree, newest] = await Promise.all([
    fetchTree(locale),
    fetchCards(locale, { sort: "newest", available: "true", limit: String(SHELF) }),
  ])
  const categories = await Promise.all(
    tree
      .filter(({ product_count }) => product_count > 0)
      .map(async ({ handle, name, description, product_count }) => ({
        handle,
        name,
        description,
        count: product_count,
        scene: await sceneOf(locale, handle),
      })),
  )
  return { newest, categories }
}

type ListingQuestion = { locale: Locale; category: string | undefined; wish: ListingWish }

const fetchList = ({ locale, category, wish }: ListingQuestion) => {
  const query = queryOf(category === undefined ? wish : { ...wish, category }, { locale })
  return askCatalog<ProductList>(`/catalog/products?${query}`)
}

const listOf = (list: ProductList, wish: ListingWish) => {
  const isMore = isLookedFor(wish) && list.count > MOST_COUNTED
  return {
    products: list.products.map(cardOf),
    facets: facetsOf(list, wish.category),
    count: isMore ? MOST_COUNTED : list.count,
    isMore,
    pages: Math.ceil(list.count / PAGE_SIZE),
  }
}

export const readCategory = async (question: ListingQuestion & { category: string }) => {
  const { locale, category: handle } = question
  const [nodes, list] = await Promise.all([fetchTree(locale), fetchList(question)])
  const found = findCategory(treeWithEmpty(nodes), handle)
  if (!found || !list) return null
  const { category, path } = found
  const parent = path.at(-2)
  return {
    handle,
    name: category.name,
    description: descriptionIn(nodes, handle),
    path: path.map(({ handle: one, name }) => ({ handle: one, name })),
    /** Below it, or beside it where nothing is below. */
    shelves: (category.children.length > 0 ? category.children : (parent?.children ?? []))
      .filter(({ count }) => count > 0)
      .map(({ handle: one, name, count }) => ({ handle: one, name, count })),
    list: listOf(list, question.wish),
  }
}

const treeWithEmpty = (nodes: CategoryTree["categories"]): ReturnType<typeof treeOf> =>
  nodes.map(({ handle, name, product_count, children }) => ({
    handle,
    name,
    count: product_count,
    children: treeWithEmpty(children),
  }))

const descriptionIn = (nodes: CategoryTree["categories"], handle: string): string => {
  for (const { handle: own, description, children } of nodes) {
    const found = own === handle ? description : descriptionIn(children, handle)
    if (found !== "") return found
  }
  return ""
}

/** Everything of one brand, or everything new, is a search without words. */
const asksForNothing = ({ q, category, brand, sort }: ListingWish) =>
  [q, category, brand, sort].every((one) => one === undefined)

export const readSearch = async ({ locale, wish }: { locale: Locale; wish: ListingWish }) => {
  const list = asksForNothing(wish) ? null : await fetchList({ locale, category: undefined, wish })
  const tree = await readTree(locale)
  return {
    list: list && listOf(list, wish),
    shelves: list ? shelvesOf(list, wish.category) : [],
    categories: tree.map(({ handle, name, count }) => ({ handle, name, count })),
  }
}

type AskedProduct = { locale: Locale; handle: string; reviews: number }

export const readProduct = async ({ locale, handle, reviews: page }: AskedProduct) => {
  const product = await fetchProduct(locale, handle)
  if (!product) return null
  const path = product.category_paths[0] ?? []
  const shelf = path.at(-1)?.handle
  const [beside, reviews] = await Promise.all([
    shelf ? fetchCards(locale, { category: shelf, limit: String(NEIGHBOURS + 1) }) : [],
    readReviews({ locale, product, page }),
  ])
  return {
    handle: product.handle,
    title: product.title,
    brand: product.brand,
    description: product.description,
    price: product.price,
    available: product.available,
    stock: product.stock,
    rating: product.rating,
    images: product.images,
    specifications: product.specifications,
    variants: product.variants.map(({ id, title, sku, price, available, stock }) => ({
      id,
      title,
      sku,
      price,
      available,
      stock,
    })),
    path: path.map(({ handle: one, name }) => ({ handle: one, name })),
    reviews,
    beside: beside.filter((card) => card.handle !== handle).slice(0, NEIGHBOURS),
  }
}

export const readComparison = async (locale: Locale, handles: string[]) => {
  const found = await Promise.all(handles.map((handle) => fetchProduct(locale, handle)))
  return found
    .filter((product) => product !== null)
    .map(({ images, specifications, ...product }) => ({
      ...cardOf({ ...product, image: images[0]?.url ?? null }),
      specifications,
    }))
}

export const readSuggestions = async (locale: Locale, q: string): Promise<Suggestions> => {
  const asked = new URLSearchParams({ locale, q })
  const found = await askCatalog<Suggestions>(`/catalog/suggestions?${asked.toString()}`)
  return found ?? { products: [], categories: [], brands: [] }
}

const LARGEST_PAGE = 100

/** The handles of all products, page by page. */
export const readHandles = async (most: number): Promise<string[]> => {
  const handles: string[] = []
  for (let count = Infinity; handles.length < Math.min(count, most);) {
    const query = `sort=newest&limit=${String(LARGEST_PAGE)}&offset=${String(handles.length)}`
    const list = await askCatalog<ProductList>(`/catalog/products?${query}`)
    if (!list || list.products.length === 0) break
    handles.push(...list.products.map(({ handle }) => handle))
    count = list.count
  }
  return handles
}
