import { programName } from "../../../contracts/account/program-name"
import { fingerprintOf } from "../../../lib/text/fingerprint"
import { networkOf } from "./network"

/** After so long without a login a place is new again. */
export const PLACE_DAYS = 400

type Login = { customerId: string; address: string; userAgent: string | null }

/** Addresses of a home change; whose network they are of, seldom. */
const neighbourhoodOf = (address: string): string => networkOf(address).replace(/\.\d+$/, "")

/** Versions pass over a program; what it is, and on what machine, stays. */
const deviceOf = (userAgent: string | null): string =>
  programName(userAgent) ?? (userAgent ?? "").split("/", 1)[0] ?? ""

/** Where a login comes from, so that it can be recognised and nothing be read from it. */
export const placeOf = ({ customerId, address, userAgent }: Login): string =>
  fingerprintOf(customerId, neighbourhoodOf(address), deviceOf(userAgent))
