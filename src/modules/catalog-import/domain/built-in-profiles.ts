import { importProfileSchema, type ImportProfile } from "../../../contracts/catalog-import/profile"
import atom from "./profiles/atom.json"
import demoHtml from "./profiles/demo-html.json"
import demoJson from "./profiles/demo-json.json"
import jsonLd from "./profiles/json-ld.json"
import rss1 from "./profiles/rss-1.json"
import rss from "./profiles/rss.json"
import schemaOrg from "./profiles/schema-org.json"

const checked = (profile: unknown): ImportProfile => importProfileSchema.parse(profile)

/** What can be read without a profile of one's own, and what the demo sources are read by. */
export const builtIn = {
  rss: checked(rss),
  rss1: checked(rss1),
  atom: checked(atom),
  schemaOrg: checked(schemaOrg),
  jsonLd: checked(jsonLd),
  demoHtml: checked(demoHtml),
  demoJson: checked(demoJson),
}

export const builtInProfiles: ImportProfile[] = Object.values(builtIn)
