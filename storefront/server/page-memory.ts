import { createHash } from "node:crypto"
import { LRUCache } from "lru-cache"
import { compressed, type Body, type Encoding } from "./compressed.ts"

const MOST_BYTES = 48 * 1024 * 1024
const LARGEST = 512 * 1024

export type Page = {
  /** Answers of the catalogue it was made of: address and ETag. */
  madeOf: ReadonlyMap<string, string>
  policy: string
  etag: string
  in: (encoding: Encoding) => Promise<Body>
}

export const pageOf = (html: string, parts: Pick<Page, "madeOf" | "policy">): Page => {
  const plain = Buffer.from(html)
  const bodies = new Map<Encoding, Promise<Body>>()
  return {
    ...parts,
    etag: `"${createHash("sha1").update(plain).digest("base64url")}"`,
    in: (encoding) => {
      const body = bodies.get(encoding) ?? compressed(plain, encoding)
      bodies.set(encoding, body)
      return body
    },
  }
}

/** Pages as they were sent, the least used leaving first. */
export const createPageMemory = () => {
  const pages = new LRUCache<string, Page>({ maxSize: MOST_BYTES, maxEntrySize: LARGEST })
  return {
    get: (key: string) => pages.get(key),
    put: (key: string, { page, size }: { page: Page; size: number }) =>
      pages.set(key, page, { size: size + 2 * key.length }),
  }
}
