import { checkLater } from "../../form/check-later"
import type { FormShape } from "../../form/form-shape"

export const addressForm: FormShape = {
  name: "address",
  fields: [
    "address_name",
    "first_name",
    "phone",
    "city",
    "address_1",
    "address_2",
    "postal_code",
    "is_default_shipping",
  ],
  check: checkLater(async () => (await import("../rules/address")).wrongWithAddress),
}
