import { CheckField } from "../form/check-field"
import { Form } from "../form/form"
import { TextField } from "../form/text-field"
import { m } from "../paraglide/messages"
import { AccountFrame } from "./account-frame"
import type { Address } from "./account.server"
import { AddressFields } from "./address-fields"
import { addressForm } from "./forms/address"
import { words } from "./words"

const valuesOf = (address: Address) => ({
  address_name: address.address_name ?? "",
  first_name: address.first_name ?? "",
  phone: address.phone ?? "",
  city: address.city ?? "",
  address_1: address.address_1 ?? "",
  address_2: address.address_2 ?? "",
  postal_code: address.postal_code ?? "",
  is_default_shipping: address.is_default_shipping ? "on" : "",
})

type Props = { address?: Address }

export const AddressPage = ({ address }: Props) => (
  <AccountFrame title={address ? m.address_change() : m.address_new()}>
    <Form
      shape={addressForm}
      words={words}
      {...(address ? { values: valuesOf(address) } : {})}
      submit={m.save()}
    >
      <TextField
        name="address_name"
        label={m.address_name()}
        hint={m.address_name_hint()}
        optional
      />
      <AddressFields />
      <CheckField name="is_default_shipping">{m.address_make_default()}</CheckField>
    </Form>
  </AccountFrame>
)
