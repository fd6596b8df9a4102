import { readFile } from "node:fs/promises"
import { fetchOutside } from "../../../lib/outside/fetch-outside"
import { sourceLimits } from "./limits"

/** Where a source is: at an address, or in a file that is here already. */
export type SourcePlace = { address: string } | { file: { path: string; name: string } }

export type FetchedSource = {
  bytes: Uint8Array
  contentType: string
  address: string | null
  /** As it is told to people. */
  origin: string
}

/** What stands behind the question mark may be somebody's key. */
const withoutQuery = (address: string): string => {
  const url = URL.parse(address)
  return url ? url.origin + url.pathname : ""
}

export const fetchSource = async (
  place: SourcePlace,
  exceptions: readonly string[],
): Promise<FetchedSource> => {
  if ("file" in place) {
    const { path, name } = place.file
    return { bytes: await readFile(path), contentType: "", address: null, origin: name }
  }
  const { bytes, contentType, address } = await fetchOutside({
    address: place.address,
    maxBytes: sourceLimits.bytes,
    timeoutMs: sourceLimits.fetchMs,
    // Feeds come under every name that text has; pictures, films and programs do not.
    types: /^(text\/|application\/(?!.*(zip|pdf|msword|octet-stream))|$)/,
    exceptions,
  })
  return { bytes, contentType, address, origin: withoutQuery(place.address) }
}
