import { lookup } from "node:dns/promises"
import { isIP } from "node:net"
import { refuseOutside } from "./errors"
import { isPublicAddress } from "./public-address"

type Found = { address: string; family: number }
export type Resolve = (host: string) => Promise<Found[]>

const LONGEST_ADDRESS = 2000
const USUAL_PORTS = ["", "80", "443"]

const resolveByDns: Resolve = (host) => lookup(host, { all: true, order: "verbatim" })

const parse = (text: string): URL => {
  const url = text.length <= LONGEST_ADDRESS ? URL.parse(text) : null
  if (!url || !/^https?:$/.test(url.protocol)) throw refuseOutside("outside_address_invalid")
  return url
}

const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, "")

// A part of the path above the named one is gone by then: the parser has resolved it.
const isException = (url: URL, exceptions: readonly string[]): boolean =>
  exceptions.some((prefix) => url.href.startsWith(prefix))

const find = async (host: string, resolve: Resolve): Promise<Found[]> => {
  const family = isIP(host)
  if (family > 0) return [{ address: host, family }]
  const found = await resolve(host).catch(() => [])
  if (found.length === 0) throw refuseOutside("outside_address_unknown")
  return found
}

type Rules = { exceptions?: readonly string[]; resolve?: Resolve }
export type Destination = { url: URL; addresses: Found[] }

/**
 * Where an address leads, if anybody may be led there. The name is resolved here and never again:
 * who connects goes to the addresses that were looked at.
 */
export const destinationOf = async (
  text: string,
  { exceptions = [], resolve = resolveByDns }: Rules = {},
): Promise<Destination> => {
  const url = parse(text)
  if (url.username || url.password) throw refuseOutside("outside_address_credentials")
  const isOpen = isException(url, exceptions)
  // The parser has turned numbers in every spelling into addresses, which need no resolving.
  const addresses = await find(bare(url.hostname), resolve)
  // One that is closed among others is how a name is made to lead elsewhere at the second look.
  if (!isOpen && !addresses.every(({ address }) => isPublicAddress(address))) {
    throw refuseOutside("outside_address_forbidden")
  }
  if (!isOpen && !USUAL_PORTS.includes(url.port)) throw refuseOutside("outside_address_port")
  return { url, addresses }
}
