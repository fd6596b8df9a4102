import { localizeHref } from "../paraglide/runtime"
import { m } from "../paraglide/messages"
import type { readProduct } from "./catalog.server"

type Step = { handle: string; name: string }

/** The way down to a page, for machines. */
export const pathFacts = (origin: string, path: Step[]) => ({
  "@context": "https://schema.org",
  "@type": "BreadcrumbList",
  "itemListElement": [{ handle: "", name: m.catalogue() }, ...path].map(
    ({ handle, name }, index) => ({
      "@type": "ListItem",
      "position": index + 1,
      name,
      "item":
        origin +
        localizeHref(handle === "" ? "/catalog" : `/category/${encodeURIComponent(handle)}`),
    }),
  ),
})

type Product = NonNullable<Awaited<ReturnType<typeof readProduct>>>

export const productFacts = (origin: string, product: Product) => ({
  "@context": "https://schema.org",
  "@type": "Product",
  "name": product.title,
  "description": product.description ?? undefined,
  "image": product.images.map(({ url }) => url),
  "sku": product.variants[0]?.sku ?? undefined,
  "brand": product.brand ? { "@type": "Brand", "name": product.brand.name } : undefined,
  "aggregateRating": product.rating
    ? {
        "@type": "AggregateRating",
        "ratingValue": product.rating.average,
        "reviewCount": product.rating.count,
      }
    : undefined,
  "offers": product.price
    ? {
        "@type": "Offer",
        "url": origin + localizeHref(`/product/${encodeURIComponent(product.handle)}`),
        "price": product.price.amount,
        "priceCurrency": product.price.currency_code.toUpperCase(),
        "availability": `https://schema.org/${product.available ? "InStock" : "OutOfStock"}`,
      }
    : undefined,
})
