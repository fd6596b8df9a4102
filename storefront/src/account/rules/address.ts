import type { FormShape } from "../../form/form-shape"
import { phoneOf } from "../../form/phones"
import { wrongOf } from "./circumstances"

const LONGEST = 200

const line = (typed: string, { optional = false } = {}): string | null => {
  const text = typed.trim()
  if (text === "") return optional ? null : "required"
  return Array.from(text).length > LONGEST ? "too_long" : null
}

const postalCode = (typed: string) =>
  typed.trim() === "" || /^\d{6}$/.test(typed.trim()) ? null : "invalid"

const phone = (typed: string) => (typed.trim() === "" || phoneOf(typed) ? null : "invalid")

export const wrongWithAddress: FormShape["check"] = (values) =>
  wrongOf({
    address_name: line(values.address_name ?? "", { optional: true }),
    first_name: line(values.first_name ?? ""),
    phone: phone(values.phone ?? ""),
    city: line(values.city ?? ""),
    address_1: line(values.address_1 ?? ""),
    address_2: line(values.address_2 ?? "", { optional: true }),
    postal_code: postalCode(values.postal_code ?? ""),
  })
