import { rmSync } from "node:fs"
import path from "node:path"

import { writeJson } from "./json-file.mjs"
import { dataFolder } from "./paths.mjs"
import { withClient } from "./postgres/connect.mjs"
import { localUrl } from "./settings.mjs"

const FILE = path.join(dataFolder, "start.json")

/**
 * What another program needs in order to use the running demo shop.
 * @param {{ url: string, backendUrl: string, storefrontUrl: string, mailPort?: number, phonePort?: number,
 *   admin: object, people: object[] }} options
 */
export async function writeStartFile({ url, mailPort, phonePort, admin, people, ...addresses }) {
  const { key, region } = await withClient(url, async (client) => {
    const { rows } = await client.query(`
      select
        (select token from api_key
          where type = 'publishable' and revoked_at is null and deleted_at is null
          order by created_at limit 1) as key,
        (select id from region where deleted_at is null order by created_at limit 1) as region`)
    return rows[0]
  })
  const start = {
    backend: addresses.backendUrl,
    storefront: addresses.storefrontUrl,
    ...(mailPort ? { mail: localUrl(mailPort) } : {}),
    ...(phonePort ? { phone: localUrl(phonePort) } : {}),
    publishable_key: key,
    region_id: region,
    admin,
    people,
  }
  writeJson(FILE, start, 0o600)
}

export const removeStartFile = () => rmSync(FILE, { force: true })
