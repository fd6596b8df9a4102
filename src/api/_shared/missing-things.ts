import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

type Things = Record<string, string>
type Row = { method: string; matcher: string; things: Things; inBody?: Things }

/**
 * Routes of Medusa that take a thing for granted, and the entities of the things that their path
 * and their body name.
 */
const rows: Row[] = [
  {
    method: "DELETE",
    matcher: "/admin/claims/:id/inbound/items/:action_id",
    things: { id: "order_claim" },
  },
  {
    method: "DELETE",
    matcher: "/admin/exchanges/:id/inbound/items/:action_id",
    things: { id: "order_exchange" },
  },
  {
    method: "DELETE",
    matcher: "/admin/products/:id/variants/:variant_id",
    things: { id: "product", variant_id: "product_variant" },
  },
  {
    method: "POST",
    matcher: "/admin/payment-collections/:id/payment-sessions",
    things: { id: "payment_collection" },
  },
  { method: "POST", matcher: "/admin/products/:id/options/batch", things: { id: "product" } },
  {
    method: "POST",
    matcher: "/admin/products/:id/variants/:variant_id",
    things: { id: "product", variant_id: "product_variant" },
  },
  {
    method: "POST",
    matcher: "/store/shipping-options/:id/calculate",
    things: { id: "shipping_option" },
  },
  {
    method: "POST",
    matcher: "/admin/tax-regions/:id",
    things: { id: "tax_region" },
    inBody: { provider_id: "tax_provider" },
  },
  { method: "POST", matcher: "/admin/return-reasons/:id", things: { id: "return_reason" } },
  { method: "POST", matcher: "/admin/api-keys/:id/sales-channels", things: { id: "api_key" } },
]

const demandOne = async (req: MedusaRequest, entity: string, [name, id]: [string, unknown]) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields: ["id"], filters: { id } })
  if (data.length === 0) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `${name}: there is no such thing.`)
  }
}

const demand =
  ({ things, inBody = {} }: Row) =>
  async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    for (const [name, entity] of Object.entries(things)) {
      await demandOne(req, entity, [name, req.params[name]])
    }
    const body = Object(req.body) as Record<string, unknown>
    for (const [name, entity] of Object.entries(inBody)) {
      // A value of another type is for the schema to refuse.
      if (typeof body[name] === "string") await demandOne(req, entity, [name, body[name]])
    }
    next()
  }

export const missingThings: MiddlewareRoute[] = rows.map((row) => ({
  matcher: row.matcher,
  methods: [row.method as "POST" | "DELETE"],
  middlewares: [demand(row)],
}))
