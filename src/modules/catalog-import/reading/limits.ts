const MEGABYTE = 1024 * 1024

/** What a source may be, wherever it comes from. */
export const sourceLimits = {
  bytes: 16 * MEGABYTE,
  fetchMs: 4000,
  readMs: 4000,
  heapMegabytes: 256,
}

export const pictureLimits = {
  maxBytes: 10 * MEGABYTE,
  timeoutMs: 8000,
  types: /^image\/(jpeg|png|gif|webp|avif)\b/,
}
