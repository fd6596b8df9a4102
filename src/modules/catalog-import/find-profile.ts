import { importProfileSchema, type ImportProfile } from "../../contracts/catalog-import/profile"
import { builtInProfiles } from "./domain/built-in-profiles"
import { importProfileInvalid, importProfileUnknown } from "./errors"

/** A profile by its name, or as somebody has written it; null is to be found out from the source. */
export const findProfile = (wanted: unknown): ImportProfile | null => {
  if (wanted === undefined || wanted === null || wanted === "" || wanted === "auto") return null
  if (typeof wanted === "string") {
    const known = builtInProfiles.find(({ name }) => name === wanted)
    if (!known) throw importProfileUnknown(wanted)
    return known
  }
  const { success, data, error } = importProfileSchema.safeParse(wanted)
  if (success) return data
  throw importProfileInvalid(
    error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "),
  )
}
