import { get as getPlain, type IncomingMessage, type RequestOptions } from "node:http"
import { get as getSecure } from "node:https"
import type { Readable } from "node:stream"
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib"
import { destinationOf, type Destination, type Resolve } from "./destination"
import { isOutsideRefusal, refuseOutside } from "./errors"

const MOST_REDIRECTS = 5
const LONGEST_HEAD = 16 * 1024

export type OutsideWish = {
  address: string
  /** Of the body as it is after unpacking. */
  maxBytes: number
  /** From the first look at the address to the last byte, redirects and all. */
  timeoutMs: number
  /** Refuses by the announced type; everything is taken without it. */
  types?: RegExp
  /** Beginnings of addresses that may be fetched although they lead to this machine. */
  exceptions?: readonly string[]
  resolve?: Resolve
}

export type Fetched = { bytes: Buffer; contentType: string; address: string }

type Lookup = NonNullable<RequestOptions["lookup"]>

const onlyTo =
  ({ addresses }: Destination): Lookup =>
  (_host, { all }, callback) => {
    const [first] = addresses
    if (all) callback(null, addresses)
    else callback(null, first?.address ?? "", first?.family ?? 4)
  }

const open = (destination: Destination, signal: AbortSignal): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const { url } = destination
    const get = url.protocol === "https:" ? getSecure : getPlain
    const options = {
      agent: false,
      lookup: onlyTo(destination),
      maxHeaderSize: LONGEST_HEAD,
      signal,
      headers: {
        "user-agent": "Domovoy",
        "accept": "*/*",
        "accept-encoding": "gzip, deflate, br",
      },
    }
    get(url, options, resolve).on("error", reject)
  })

const unpackers: Record<string, () => NodeJS.ReadWriteStream & Readable> = {
  "gzip": createGunzip,
  "x-gzip": createGunzip,
  "deflate": createInflate,
  "br": createBrotliDecompress,
}

const unpacked = (answer: IncomingMessage): Readable => {
  const encoding = (answer.headers["content-encoding"] ?? "identity").trim().toLowerCase()
  if (encoding === "identity" || encoding === "") return answer
  const unpacker = unpackers[encoding]?.()
  if (!unpacker) throw refuseOutside("outside_type", `It is packed as ${encoding.slice(0, 20)}.`)
  answer.on("error", (error) => unpacker.destroy(error))
  answer.on("aborted", () => unpacker.destroy(refuseOutside("outside_unreachable")))
  return answer.pipe(unpacker)
}

/** Counts what comes out of the unpacking, so that little that unpacks to much ends early. */
const readBody = async (answer: IncomingMessage, maxBytes: number): Promise<Buffer> => {
  if (Number(answer.headers["content-length"] ?? 0) > maxBytes) {
    throw refuseOutside("outside_too_large")
  }
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of unpacked(answer) as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > maxBytes) throw refuseOutside("outside_too_large")
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const nextAddress = (answer: IncomingMessage, url: URL): string | null => {
  const { statusCode = 0, headers } = answer
  if (![301, 302, 303, 307, 308].includes(statusCode)) return null
  const next = headers.location === undefined ? null : URL.parse(headers.location, url.href)
  if (!next) throw refuseOutside("outside_status", `It answered ${statusCode}.`)
  return next.href
}

const follow = async (wish: OutsideWish, signal: AbortSignal): Promise<Fetched> => {
  let address = wish.address
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const destination = await destinationOf(address, wish)
    signal.throwIfAborted()
    const answer = await open(destination, signal)
    try {
      const next = nextAddress(answer, destination.url)
      if (next === null) return await readAnswer(answer, { wish, url: destination.url })
      address = next
    } finally {
      answer.destroy()
    }
  }
  throw refuseOutside("outside_redirects")
}

const readAnswer = async (
  answer: IncomingMessage,
  { wish, url }: { wish: OutsideWish; url: URL },
): Promise<Fetched> => {
  const { statusCode = 0, headers } = answer
  if (statusCode !== 200) throw refuseOutside("outside_status", `It answered ${statusCode}.`)
  const contentType = (headers["content-type"] ?? "").trim().toLowerCase()
  if (wish.types && !wish.types.test(contentType)) throw refuseOutside("outside_type")
  return { bytes: await readBody(answer, wish.maxBytes), contentType, address: url.href }
}

/** Resolving a name cannot be called off, so whoever waits is let go instead. */
const unlessAborted = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const giveUp = () => {
      reject(refuseOutside("outside_too_slow"))
    }
    signal.addEventListener("abort", giveUp, { once: true })
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener("abort", giveUp)
    })
  })

/**
 * The one way by which this product fetches what somebody named: never from this machine or its
 * network, wherever names and redirects lead, and never more or longer than asked for.
 */
export const fetchOutside = async (wish: OutsideWish): Promise<Fetched> => {
  const ending = new AbortController()
  const timer = setTimeout(() => {
    ending.abort()
  }, wish.timeoutMs)
  try {
    return await unlessAborted(follow(wish, ending.signal), ending.signal)
  } catch (error) {
    if (isOutsideRefusal(error)) throw error
    throw refuseOutside(ending.signal.aborted ? "outside_too_slow" : "outside_unreachable")
  } finally {
    clearTimeout(timer)
    ending.abort()
  }
}
