import { AddressFields } from "../account/address-fields"
import { CheckField } from "../form/check-field"
import { m } from "../paraglide/messages"

/** Shown where an address has to be written; the style sheet sees what is chosen, without scripts. */
export const NewAddress = ({ alone }: { alone: boolean }) => (
  <fieldset className={alone ? "checkout-address" : "checkout-address checkout-address-other"}>
    <legend className={alone ? "field-label" : "when-wide"}>
      {alone ? m.checkout_address() : m.checkout_address_other()}
    </legend>
    <AddressFields />
    <CheckField name="remember">{m.checkout_remember()}</CheckField>
  </fieldset>
)
