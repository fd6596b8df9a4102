import { BlockList, isIP } from "node:net"

const network = (range: string): [string, number] => {
  const [address = "", bits = ""] = range.split("/")
  return [address, Number(bits)]
}

const listOf = (ranges: string[], family: "ipv4" | "ipv6"): BlockList => {
  const list = new BlockList()
  for (const range of ranges) list.addSubnet(...network(range), family)
  return list
}

// IANA's registry of special purpose: this machine, private, carriers' own, link-local, examples,
// benchmarks, relays, multicast and reserved.
const closed4 = listOf(
  [
    "0.0.0.0/8",
    "10.0.0.0/8",
    "100.64.0.0/10",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "172.16.0.0/12",
    "192.0.0.0/24",
    "192.0.2.0/24",
    "192.31.196.0/24",
    "192.52.193.0/24",
    "192.88.99.0/24",
    "192.168.0.0/16",
    "192.175.48.0/24",
    "198.18.0.0/15",
    "198.51.100.0/24",
    "203.0.113.0/24",
    "224.0.0.0/4",
    "240.0.0.0/4",
  ],
  "ipv4",
)

// Only what is given out to the world is open; mapped, translated and local addresses are not in it.
const open6 = listOf(["2000::/3"], "ipv6")
// Parts of it that are not what they look like: protocols, examples, and IPv4 inside IPv6.
const closed6 = listOf(
  ["2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20"],
  "ipv6",
)

/** Whether an address is of the internet at large, and of nobody's own network. */
export const isPublicAddress = (address: string): boolean => {
  const family = isIP(address)
  if (family === 4) return !closed4.check(address, "ipv4")
  return family === 6 && open6.check(address, "ipv6") && !closed6.check(address, "ipv6")
}
