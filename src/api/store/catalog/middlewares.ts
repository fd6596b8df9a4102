import { allowFields, type MiddlewareRoute } from "@medusajs/framework/http"

const whole = (relation: string, fields: string[]) => [
  relation,
  `${relation}.*`,
  ...fields.map((field) => `${relation}.${field}`),
]

/** What the catalogue adds to Medusa's products may be asked for like Medusa's own fields. */
export const storeCatalogMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/products*",
    middlewares: [
      allowFields(
        whole("brand", ["id", "handle", "name"]),
        whole("specifications", ["id", "position", "label", "value"]),
      ),
    ],
  },
]
