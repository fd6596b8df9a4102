import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"

export type Encoding = "br" | "gzip" | "identity"

const SMALLEST = 1000
const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

export const encodingFor = (accepted: string | undefined): Encoding => {
  const names = (accepted ?? "").split(",").map((one) => one.trim())
  const takes = (name: string) =>
    names.some(
      (one) => one === name || (one.startsWith(`${name};`) && !/;\s*q=0(\.0*)?$/.test(one)),
    )
  if (takes("br")) return "br"
  return takes("gzip") ? "gzip" : "identity"
}

export type Body = { encoding: Encoding; bytes: Buffer }

/** A page is compressed quickly, not as well as could be: somebody is waiting. */
export const compressed = async (plain: Buffer, encoding: Encoding): Promise<Body> => {
  if (encoding === "identity" || plain.length < SMALLEST) {
    return { encoding: "identity", bytes: plain }
  }
  if (encoding === "gzip") return { encoding, bytes: await gzipped(plain, { level: 6 }) }
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
  }
  return { encoding, bytes: await brotli(plain, { params }) }
}
