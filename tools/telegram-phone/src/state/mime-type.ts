const BY_ENDING: Record<string, string> = {
  csv: "text/csv",
  gif: "image/gif",
  ics: "text/calendar",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  json: "application/json",
  pdf: "application/pdf",
  png: "image/png",
  txt: "text/plain",
  webp: "image/webp",
  zip: "application/zip",
}

/** Telegram goes by the end of the name, and believes the sender only where that says nothing. */
export const mimeTypeOf = (name: string, said: string): string => {
  const ending = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ""
  const known = Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined
  return known ?? (said || "application/octet-stream")
}
