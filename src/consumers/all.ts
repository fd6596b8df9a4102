import type { Consumer } from "../lib/journal/consumer"
import { accessMails } from "./access-mails"
import { catalogView } from "./catalog-view"

/** Every follower of the journal; the server runs them and the command `journal` knows them. */
export const consumers: readonly Consumer[] = [accessMails, catalogView]

/** The one that whoever reads the catalogue may have to wait for. */
export const keeperOfCatalog: Consumer = catalogView
