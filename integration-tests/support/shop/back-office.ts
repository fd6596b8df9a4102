import { idOf, type Caller } from "./caller"

const simple: [path: string, body: unknown][] = [
  ["/admin/customer-groups", { name: "Постоянные" }],
  ["/admin/collections", { title: "Осень" }],
  ["/admin/product-types", { value: "крупная техника" }],
  ["/admin/product-tags", { value: "новинка" }],
  ["/admin/return-reasons", { value: "broken", label: "Не работает" }],
  ["/admin/refund-reasons", { label: "Возврат", code: "refund" }],
  ["/admin/api-keys", { title: "Склад", type: "secret" }],
  ["/admin/invites", { email: "colleague@example.com" }],
  ["/admin/campaigns", { name: "Осень", campaign_identifier: "autumn" }],
  ["/admin/shipping-option-types", { label: "Курьер", description: "До двери", code: "courier" }],
  ["/admin/price-preferences", { attribute: "region_id", value: "reg_1", is_tax_inclusive: true }],
  [
    "/admin/price-lists",
    { title: "Распродажа", description: "Осень", type: "sale", status: "active", prices: [] },
  ],
  [
    "/admin/promotions",
    {
      code: "AUTUMN",
      type: "standard",
      status: "active",
      application_method: {
        type: "fixed",
        target_type: "order",
        value: 100,
        currency_code: "rub",
      },
    },
  ],
]

/** One of everything an administrator can make by hand, so that every kind of thing has an id. */
export const fillBackOffice = async (
  call: Caller,
  { order, regionId, email }: { order: string; regionId: string; email: string },
) => {
  for (const [path, body] of simple) await call("POST", path, body)
  const draft = await call("POST", "/admin/draft-orders", { email, region_id: regionId })
  await call("POST", "/admin/order-edits", { order_id: order })
  return { draftOrder: idOf(draft, "draft_order") }
}
