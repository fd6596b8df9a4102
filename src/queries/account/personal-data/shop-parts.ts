import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PersonalPart } from "./part"

type Wanted = { name: string; entity: string; fields: string[] }

const place = [
  "first_name",
  "last_name",
  "company",
  "address_1",
  "address_2",
  "city",
  "province",
  "postal_code",
  "country_code",
  "phone",
]
const line = ["title", "product_title", "variant_title", "variant_sku", "quantity", "unit_price"]
const within = (relation: string, fields: string[]) => fields.map((field) => `${relation}.${field}`)

/** What Medusa keeps under the id of a customer, in its own words. */
const fromMedusa = ({ name, entity, fields }: Wanted): PersonalPart => ({
  name,
  read: async ({ container, customerId }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const filters = { customer_id: customerId }
    const { data } = await query.graph({ entity, fields, filters })
    return data as object[]
  },
})

const sold = [
  ...within("items", line),
  ...within("shipping_address", place),
  ...within("billing_address", place),
]

const cards: PersonalPart = {
  name: "cards",
  read: async ({ pool, customerId }) => {
    const { rows } = await pool.query<object>(
      `select brand, last4, expires_on, created_at from checkout_card where customer_id = $1`,
      [customerId],
    )
    return rows
  },
}

const reviews: PersonalPart = {
  name: "reviews",
  read: async ({ pool, customerId }) => {
    const { rows } = await pool.query<object>(
      `select review.id, product_id, product.title as product_title, rating, text, hidden_at,
              review.created_at
         from review left join product on product.id = product_id
        where customer_id = $1 order by review.created_at`,
      [customerId],
    )
    return rows
  },
}

export const shopParts: PersonalPart[] = [
  cards,
  reviews,
  fromMedusa({
    name: "addresses",
    entity: "customer_address",
    fields: ["id", "address_name", ...place, "created_at"],
  }),
  fromMedusa({
    name: "orders",
    entity: "order",
    fields: [
      "id",
      "display_id",
      "status",
      "email",
      "currency_code",
      "total",
      "created_at",
      ...sold,
      ...within("shipping_methods", ["name", "amount"]),
    ],
  }),
  fromMedusa({
    name: "carts",
    entity: "cart",
    fields: ["id", "email", "currency_code", "total", "created_at", "completed_at", ...sold],
  }),
]
