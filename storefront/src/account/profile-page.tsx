import type { Account } from "@contracts/account/account"
import { ChoiceField } from "../form/choice-field"
import { DateFields } from "../form/date-fields"
import { Form } from "../form/form"
import { PhoneField } from "../form/phone-field"
import { m } from "../paraglide/messages"
import { AccountFrame } from "./account-frame"
import type { Done } from "./done"
import { profileForm } from "./forms/profile"
import { NameField, TelegramField } from "./person-fields"
import { words } from "./words"

type Props = {
  account: Account
  zones: { value: string; label: string }[]
  done: Done | undefined
}

const languages = [
  { value: "ru", label: "Русский" },
  { value: "en", label: "English" },
]

const asTheShop = () => ({ value: "", label: m.profile_zone_shop() })

const valuesOf = ({ name, phone, born_on, telegram_name, locale, time_zone }: Account) => ({
  name: name ?? "",
  phone: phone ?? "",
  born_on: born_on ?? "",
  telegram_name: telegram_name ?? "",
  locale,
  time_zone: time_zone ?? "",
})

export const ProfilePage = ({ account, zones, done }: Props) => (
  <AccountFrame title={m.account_profile()} done={done}>
    <Form shape={profileForm} words={words} values={valuesOf(account)} submit={m.save()}>
      <NameField />
      <PhoneField name="phone" label={m.phone()} />
      <DateFields name="born_on" label={m.born_on()} hint={m.born_on_hint()} autoComplete="bday" />
      <TelegramField />
      <ChoiceField
        name="locale"
        label={m.profile_language()}
        hint={m.profile_language_hint()}
        options={languages}
      />
      <ChoiceField
        name="time_zone"
        label={m.profile_zone()}
        hint={m.profile_zone_hint()}
        options={account.time_zone === null ? [asTheShop(), ...zones] : zones}
      />
    </Form>
  </AccountFrame>
)
