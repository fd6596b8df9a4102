import { CONSENT_VERSIONS } from "@contracts/account/consent"
import type { RegistrationForm } from "@contracts/account/registration-rules"
import type { Values } from "../form/form-shape"

/** As the backend takes it; a zone that was not chosen stays the shop's. */
export const profileOf = ({ time_zone, ...values }: Values): Values => ({
  ...values,
  ...(time_zone ? { time_zone } : {}),
})

/** As the backend takes it. The texts agreed to are the ones this page leads to. */
export const registrationOf = ({ consent, ...values }: Values): RegistrationForm => ({
  ...(values as Omit<RegistrationForm, "consent">),
  ...(consent === "on" ? { consent: CONSENT_VERSIONS } : {}),
})
