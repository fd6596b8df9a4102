import { brotliDecompressSync, gunzipSync } from "node:zlib"
import { compressed, encodingFor } from "./compressed"

it.each([
  ["gzip, deflate, br", "br"],
  ["gzip, deflate", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["br;q=0.5", "br"],
  ["identity", "identity"],
  ["brotli", "identity"],
  [undefined, "identity"],
])("for %s answers in %s", (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding)
})

it("gives back what was put in", async () => {
  const plain = Buffer.from("Домовой ".repeat(500))
  expect(brotliDecompressSync((await compressed(plain, "br")).bytes)).toEqual(plain)
  expect(gunzipSync((await compressed(plain, "gzip")).bytes)).toEqual(plain)
  expect((await compressed(plain, "identity")).bytes).toBe(plain)
})

it("leaves what is small as it is", async () => {
  const { encoding } = await compressed(Buffer.from("ok"), "br")
  expect(encoding).toBe("identity")
})
