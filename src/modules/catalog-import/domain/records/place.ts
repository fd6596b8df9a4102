/** `picture@url` is the attribute url of picture; `@url` is the thing's own. */
export const splitPlace = (place: string): { path: string; attribute: string | null } => {
  const at = place.lastIndexOf("@")
  if (at < 0) return { path: place.trim(), attribute: null }
  return { path: place.slice(0, at).trim(), attribute: place.slice(at + 1).trim() }
}
