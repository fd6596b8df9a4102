/**
 * Who hears of an order: the account it belongs to, or whoever gave an address for it. Of an account
 * that is gone nobody does.
 */
export const readerColumns = `
  account.id as account_id,
  case when buyer.has_account is not true then placed.email end as guest_email,
  profile.time_zone,
  case when coalesce(profile.locale, placed.locale) like 'en%' then 'en' else 'ru' end as locale`

export const readerTables = `
  left join customer buyer on buyer.id = placed.customer_id
  left join customer account
    on account.id = buyer.id and account.has_account and account.deleted_at is null
  left join account_profile profile on profile.customer_id = account.id`

export type Reader = {
  account_id: string | null
  time_zone: string | null
  guest_email: string | null
  locale: "ru" | "en"
}
