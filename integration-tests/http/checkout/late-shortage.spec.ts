import type { Pool } from "pg"
import { completeCart, openStorefront, prepareCart } from "../../support/checkout"
import { cloneDatabase, openPool } from "../../support/database"
import { startServer, type RunningServer } from "../../support/server"
import { findShop } from "../../support/shop/facts"

let database: Awaited<ReturnType<typeof cloneDatabase>>
let pool: Pool
let server: RunningServer

beforeAll(async () => {
  database = await cloneDatabase()
  pool = openPool(database.url)
  server = await startServer({ DATABASE_URL: database.url })
}, 120_000)
afterAll(async () => {
  await server.stop()
  await pool.end()
  await database.drop()
})

/** The last of everything goes to somebody else while the order is being written. */
const SOLD_MEANWHILE = `
  create function sell_out() returns trigger language plpgsql as $$
  begin
    update inventory_level set stocked_quantity = reserved_quantity,
           raw_stocked_quantity = jsonb_build_object('value', reserved_quantity::text, 'precision', 20);
    return null;
  end $$;
  create trigger sell_out after insert on "order" for each statement execute function sell_out();`

/** What stands beside the shortage ends while that is still being noted. */
const SLOWLY = `
  create function slowly() returns trigger language plpgsql as $$
  begin
    perform pg_sleep(tg_argv[0]::float);
    return null;
  end $$;
  create trigger slowly before update on cart for each statement execute function slowly('0.5');
  create trigger slowly before insert or update on workflow_execution
    for each statement execute function slowly('1');`

it("a shortage that shows late is told as one, and everything is taken back", async () => {
  const { variantId: variant_id } = await findShop(pool)
  const door = { at: server.url, storefront: await openStorefront(pool) }
  const cart = await prepareCart(door, [{ variant_id, quantity: 1 }])
  await pool.query(SOLD_MEANWHILE)
  await pool.query(SLOWLY)
  const answer = await completeCart(door, cart)
  expect(answer.json()).toMatchObject({ code: "checkout_out_of_stock" })
  const { rows } = await pool.query(
    `select completed_at, (select count(*)::int from "order" where deleted_at is null
                             and id in (select order_id from order_cart where cart_id = $1)) as orders,
            (select count(*)::int from locking_lease) as locks
       from cart where id = $1`,
    [cart],
  )
  expect(rows).toEqual([{ completed_at: null, orders: 0, locks: 0 }])
}, 60_000)
