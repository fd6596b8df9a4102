import type { categoryTreeSchema } from "@contracts/catalog/categories"
import type { productListSchema } from "@contracts/catalog/list"
import type { ProductCard, productPageSchema } from "@contracts/catalog/product"
import type { suggestionsSchema } from "@contracts/catalog/suggestions"
import type { z } from "zod"
import type { Category } from "./category-tree"

export type CategoryTree = z.infer<typeof categoryTreeSchema>
export type ProductList = z.infer<typeof productListSchema>
export type Product = z.infer<typeof productPageSchema>
export type Suggestions = z.infer<typeof suggestionsSchema>

/** A card as it is drawn: what is not drawn is not sent. */
export type Card = Pick<
  ProductCard,
  "handle" | "title" | "price" | "available" | "stock" | "rating" | "image"
>

export const cardOf = ({ handle, title, price, available, stock, rating, image }: Card): Card => ({
  handle,
  title,
  price,
  available,
  stock,
  rating,
  image,
})

export const treeOf = (nodes: CategoryTree["categories"]): Category[] =>
  nodes
    .filter(({ product_count }) => product_count > 0)
    .map(({ handle, name, product_count, children }) => ({
      handle,
      name,
      count: product_count,
      children: treeOf(children),
    }))

/** What a list can be narrowed by: everything that would change it, and what is chosen already. */
export const facetsOf = ({ facets }: ProductList, category: string | undefined) => ({
  category: facets.categories.find(({ handle }) => handle === category)?.name ?? null,
  brands: facets.brands,
  price: facets.price,
  availability: facets.availability,
})
export type Facets = ReturnType<typeof facetsOf>

/** A category to go on with, as a link beside the list. */
export type Shelf = Pick<Category, "handle" | "name" | "count">

/** Those right below what is chosen. */
export const shelvesOf = ({ facets }: ProductList, category: string | undefined): Shelf[] => {
  const chosen = facets.categories.find(({ handle }) => handle === category)
  return facets.categories
    .filter(({ parent_id }) => parent_id === (chosen?.id ?? null))
    .map(({ handle, name, count }) => ({ handle, name, count }))
}
