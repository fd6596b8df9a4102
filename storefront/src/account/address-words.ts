import { m } from "../paraglide/messages"
import type { Address } from "./account.server"

export const nameOf = ({ address_name, address_1 }: Address) =>
  address_name || address_1 || m.address_unnamed()

/** The lines of an address as they are written on a parcel. */
export const addressLines = (
  address: Partial<Omit<Address, "id" | "address_name" | "is_default_shipping">>,
) => {
  const { first_name, phone, city, address_1, address_2, postal_code } = address
  return [
    [postal_code, city].filter(Boolean).join(", "),
    [address_1, address_2].filter(Boolean).join(", "),
    [first_name, phone].filter(Boolean).join(", "),
  ].filter((line) => line !== "")
}

export const placeOf = (address: Address) => addressLines(address).join("; ")
