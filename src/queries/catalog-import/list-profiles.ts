import type { Actor } from "../../contracts/access/actor"
import type { ImportProfile } from "../../contracts/catalog-import/profile"
import { builtInProfiles } from "../../modules/catalog-import/domain/built-in-profiles"
import { demandRight } from "../access/demand-right"

/** The profiles that come with the shop. */
export const listImportProfiles = ({ actor }: { actor: Actor }): ImportProfile[] => {
  demandRight(actor, "catalog.import")
  return builtInProfiles
}
