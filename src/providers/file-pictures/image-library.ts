import type Sharp from "sharp"

/** Everything else that the library could open stays shut: no SVG, no PDF, no format of its own. */
const loaders = ["Jpeg", "Png", "Nsgif", "Webp", "Heif"].map((name) => `VipsForeignLoad${name}`)

let loaded: Promise<typeof Sharp> | undefined

const load = async (): Promise<typeof Sharp> => {
  const { default: sharp } = await import("sharp")
  // Its threads would take every core, and its cache holds memory for pictures that come only once.
  sharp.concurrency(1)
  sharp.cache(false)
  sharp.block({ operation: ["VipsForeignLoad"] })
  sharp.unblock({ operation: loaders })
  return sharp
}

/** Loaded with the first picture: a process that gets none does without its memory. */
export const imageLibrary = (): Promise<typeof Sharp> => (loaded ??= load())
