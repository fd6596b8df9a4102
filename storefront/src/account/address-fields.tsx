import { PhoneField } from "../form/phone-field"
import { TextField } from "../form/text-field"
import { m } from "../paraglide/messages"

/** Who and where. */
export const AddressFields = () => (
  <>
    <TextField name="first_name" label={m.address_recipient()} autoComplete="name" />
    <PhoneField name="phone" label={m.phone()} optional />
    <TextField name="city" label={m.address_city()} autoComplete="address-level2" />
    <TextField
      name="address_1"
      label={m.address_street()}
      hint={m.address_street_hint()}
      autoComplete="address-line1"
    />
    <TextField
      name="address_2"
      label={m.address_flat()}
      hint={m.address_flat_hint()}
      autoComplete="address-line2"
      optional
    />
    <TextField
      name="postal_code"
      label={m.address_postal_code()}
      inputMode="numeric"
      autoComplete="postal-code"
      maxLength={6}
      optional
    />
  </>
)
