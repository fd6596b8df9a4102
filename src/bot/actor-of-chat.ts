import type { Talk } from "@domovoy/messenger/telegram"
import type { Actor } from "../contracts/access/actor"
import { readPoolOf } from "../lib/database/read-pool"
import { getActorOfPerson } from "../queries/account/get-actor-of-person"

/** On whose behalf a chat speaks: its linked customer as they are now, or a guest. */
export const actorOfChat = ({ chat, container }: Talk): Promise<Actor> =>
  getActorOfPerson(readPoolOf(container), chat.personId)
