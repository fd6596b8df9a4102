import { erasing } from "./eraser"

/** The customer keeps an id, for the orders in the books; nothing says who that was. */
export const erasePerson = erasing([
  `delete from account_profile where customer_id = :customerId`,
  `delete from account_consent where customer_id = :customerId`,
  `delete from account_link where customer_id = :customerId`,
  `delete from account_place where customer_id = :customerId`,
  `delete from customer_address where customer_id = :customerId`,
  `delete from customer_group_customer where customer_id = :customerId`,
  `update account_holder set email = null, data = '{}', metadata = null
    where id in (select account_holder_id from customer_account_holder
                  where customer_id = :customerId)`,
  // What Medusa keeps for some days of the workflows that have ended.
  `delete from workflow_execution
    where state in ('done', 'failed', 'reverted')
      and strpos(execution::text || coalesce(context::text, ''), :customerId) > 0`,
  `update customer set email = null, first_name = null, last_name = null, phone = null,
          company_name = null, metadata = null, has_account = false,
          updated_at = now(), deleted_at = now()
    where id = :customerId`,
])
