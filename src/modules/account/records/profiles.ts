import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { NotificationWish } from "../../../contracts/account/notifications"
import { tell } from "./tell"

export type Profile = {
  telegram_name?: string | null | undefined
  born_on?: string | undefined
  locale?: "ru" | "en" | undefined
  time_zone?: string | undefined
  notifications?: NotificationWish | undefined
}

/** What is not named stays. */
const setProfile = async (
  transaction: Knex,
  { customerId, profile }: { customerId: string; profile: Profile },
): Promise<void> => {
  await transaction.raw(
    `insert into account_profile as known
            (customer_id, telegram_name, born_on, locale, time_zone, notifications)
     select :customerId, wish.telegram_name, wish.born_on, coalesce(wish.locale, 'ru'),
            wish.time_zone, coalesce(wish.notifications, '{}')
       from jsonb_to_record(cast(:wish as jsonb)) as wish
            (telegram_name text, born_on text, locale text, time_zone text, notifications jsonb)
     on conflict (customer_id) do update
        set telegram_name = case when jsonb_exists(cast(:wish as jsonb), 'telegram_name')
                                 then excluded.telegram_name else known.telegram_name end,
            born_on = coalesce(excluded.born_on, known.born_on),
            locale = case when jsonb_exists(cast(:wish as jsonb), 'locale')
                          then excluded.locale else known.locale end,
            time_zone = coalesce(excluded.time_zone, known.time_zone),
            notifications = known.notifications || excluded.notifications,
            updated_at = now()`,
    { customerId, wish: JSON.stringify(profile) },
  )
}

export type NewAccount = {
  customerId: string
  profile: Profile
  consent: { privacy: string; terms: string }
}

/** What somebody said of themselves and agreed to when they registered. */
export const recordAccount = async (
  transaction: Knex,
  { customerId, profile, consent }: NewAccount,
): Promise<void> => {
  await setProfile(transaction, { customerId, profile })
  await transaction.raw(
    `insert into account_consent (customer_id, privacy, terms)
     values (:customerId, :privacy, :terms)`,
    { customerId, ...consent },
  )
}

export const forgetAccount = async (transaction: Knex, customerId: string): Promise<void> => {
  for (const table of ["account_profile", "account_consent"]) {
    await transaction.raw("delete from :table: where customer_id = :customerId", {
      table,
      customerId,
    })
  }
}

export const changeProfile = async (
  transaction: Knex,
  input: { customerId: string; profile: Profile; fields: string[]; actor: string },
): Promise<void> => {
  const { customerId, fields, actor } = input
  await setProfile(transaction, input)
  await tell(transaction, {
    event: "account.profile_changed",
    actor,
    customerId,
    data: { changed: fields },
  })
}
