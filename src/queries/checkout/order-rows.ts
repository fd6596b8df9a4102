import type { Order } from "../../contracts/checkout/order"
import {
  isExpiring,
  orderStateOf,
  type OrderFacts,
} from "../../modules/checkout/domain/order-state"
import { paymentUnderWay } from "../../modules/checkout/domain/payment-under-way"
import { isBought } from "../../modules/review/domain/bought"

type Moment = "created_at" | "updated_at"

export type OrderRow = Omit<
  Order,
  "payment" | "delivery" | "status" | "can_pay" | "can_change" | "expires_at" | Moment
> & { facts: OrderFacts; expires_at: Date | null } & Record<Moment, Date>

const unreviewed = `
  line.product_id is not null
  and exists (select from customer where id = placed.customer_id and has_account)
  and not exists (select from review where product_id = line.product_id
                   and customer_id = placed.customer_id)`

const items = `
  select coalesce(jsonb_agg(jsonb_build_object(
           'id', line.id, 'product_id', line.product_id, 'product_handle', line.product_handle,
           'variant_id', line.variant_id, 'title', coalesce(line.product_title, line.title),
           'variant_title', line.variant_title, 'thumbnail', line.thumbnail,
           'quantity', item.quantity,
           'unit_price', coalesce(item.unit_price, line.unit_price),
           'total', item.quantity * coalesce(item.unit_price, line.unit_price),
           'can_review', ${unreviewed}
         ) order by line.created_at, line.product_title, line.id), '[]')
    from order_item item join order_line_item line on line.id = item.item_id
   where item.order_id = placed.id and item.version = placed.version
     and item.deleted_at is null and item.quantity > 0`

const delivery = `
  select min(method.name) as name, coalesce(sum(method.amount), 0) as total
    from order_shipping link join order_shipping_method method on method.id = link.shipping_method_id
   where link.order_id = placed.id and link.version = placed.version and link.deleted_at is null`

const payment = `
  select coalesce(sum(collection.captured_amount), 0) as captured,
         coalesce(sum(collection.refunded_amount), 0) as refunded,
         coalesce(bool_or(exists (
           select from payment_session session
            where session.payment_collection_id = collection.id and session.deleted_at is null
              and session.provider_id = 'pp_deferred_on-delivery')), false) as on_delivery,
         coalesce(bool_or(exists (
           select from payment
            where payment.payment_collection_id = collection.id and payment.deleted_at is null
              and ${paymentUnderWay})), false) as authorized,
         max(collection.updated_at) as changed_at
    from order_payment_collection link
    join payment_collection collection on collection.id = link.payment_collection_id
   where link.order_id = placed.id and link.deleted_at is null`

const wish = `
  exists (select from order_cart link join checkout_selection picked on picked.cart_id = link.cart_id
           where link.order_id = placed.id and link.deleted_at is null
             and picked.pay = 'on_delivery')`

const cards = `
  exists (select from region_payment_provider link
            join payment_provider provider on provider.id = link.payment_provider_id
           where link.region_id = placed.region_id and link.deleted_at is null
             and provider.is_enabled and provider.id like 'pp\\_card\\_%')`

/** A part that still waits in the shop has no fulfilment yet. */
const undelivered = `
  exists (select from order_item item
           where item.order_id = placed.id and item.version = placed.version
             and item.deleted_at is null and item.delivered_quantity < item.quantity)`

const fulfilment = `
  select coalesce(bool_or(done.packed_at is not null), false) as packed,
         coalesce(bool_or(done.shipped_at is not null), false) as shipped,
         coalesce(bool_and(done.delivered_at is not null), false) and not ${undelivered} as delivered,
         max(done.updated_at) as changed_at
    from order_fulfillment link join fulfillment done on done.id = link.fulfillment_id
   where link.order_id = placed.id and link.deleted_at is null
     and done.canceled_at is null and done.deleted_at is null`

/** What decides where an order is, by `orderTables`. */
const orderFacts = `
  jsonb_build_object(
    'cancelled', placed.status = 'canceled',
    'total', coalesce((summary.totals ->> 'current_order_total')::numeric, 0),
    'authorized', payment.authorized, 'captured', payment.captured, 'refunded', payment.refunded,
    'pays_on_delivery', payment.on_delivery or ${wish}, 'takes_cards', ${cards},
    'packed', course.packed, 'shipped', course.shipped, 'delivered', course.delivered)`

/** What decides what there is to tell of it. */
export const newsFacts = `
  ${orderFacts} || jsonb_build_object('warned', deadline.warned_at is not null)`

/** What is told of an order of an account, of whatever rows stand as `placed`. */
export const orderColumns = `
  placed.id, placed.display_id::int as number, placed.currency_code,
  (${items}) as items,
  sent.name as delivery_name, sent.total::float as delivery_total,
  coalesce((summary.totals ->> 'current_order_total')::float, 0) as total,
  payment.on_delivery or ${wish} as pays_on_delivery,
  case when address.id is not null then jsonb_build_object(
    'first_name', address.first_name, 'phone', address.phone, 'city', address.city,
    'address_1', address.address_1, 'address_2', address.address_2,
    'postal_code', address.postal_code) end as address,
  ${orderFacts} as facts,
  deadline.expires_at, placed.created_at,
  greatest(placed.updated_at, payment.changed_at, course.changed_at) as updated_at`

export const orderTables = `
  left join order_summary summary on summary.order_id = placed.id
   and summary.version = placed.version and summary.deleted_at is null
  left join checkout_deadline deadline on deadline.order_id = placed.id
  left join order_address address on address.id = placed.shipping_address_id
  cross join lateral (${delivery}) sent
  cross join lateral (${payment}) payment
  cross join lateral (${fulfilment}) course`

export const orderOfRow = ({ facts, created_at, updated_at, ...row }: OrderRow): Order => {
  const state = orderStateOf(facts)
  return {
    ...row,
    ...state,
    items: row.items.map((item) => ({ ...item, can_review: item.can_review && isBought(state) })),
    expires_at: (isExpiring(facts) && row.expires_at?.toISOString()) || null,
    created_at: created_at.toISOString(),
    updated_at: updated_at.toISOString(),
  }
}
