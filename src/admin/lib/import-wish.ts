export const OWN = "own"
const LARGEST = 16 * 1024 * 1024

/** What somebody has filled in to have a source read. */
export type ImportWish = {
  by: "address" | "file"
  address: string
  file: File | null
  profile: string
  own: string
  limit: string
  seed: string
}

export type WishField = "address" | "file" | "profile"

export const emptyWish: ImportWish = {
  by: "address",
  address: "",
  file: null,
  profile: "",
  own: "",
  limit: "",
  seed: "",
}

export const formOf = (wish: ImportWish): FormData => {
  const { by, address, file, profile, own, limit, seed } = wish
  const form = new FormData()
  if (by === "address") form.set("address", address.trim())
  const named = profile === OWN ? own : profile
  if (named) form.set("profile", named)
  if (limit) form.set("limit", limit)
  if (seed) form.set("seed", seed)
  // Last: what comes before it is known when the file begins.
  if (by === "file" && file) form.set("file", file)
  return form
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** What can be seen to be wrong before anything is sent, by the key of its text. */
export const problemOf = (wish: ImportWish): [WishField, string] | null => {
  const { by, address, file, profile, own } = wish
  if (by === "address" && !/^https?:\/\/./i.test(address.trim())) return ["address", "badAddress"]
  if (by === "file" && !file) return ["file", "noFile"]
  if (by === "file" && file && file.size > LARGEST) return ["file", "largeFile"]
  return profile === OWN && !isJson(own) ? ["profile", "badProfile"] : null
}
