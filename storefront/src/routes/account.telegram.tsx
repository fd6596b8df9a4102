import { createFileRoute } from "@tanstack/react-router"
import { getTelegramLink } from "../account/account-functions"
import { readDone } from "../account/done"
import { forPerson } from "../account/for-person"
import {
  confirmTelegram,
  openBot,
  typeTelegramCode,
  unlinkTelegram,
} from "../account/telegram-actions.server"
import { TelegramPage } from "../account/telegram-page"
import { takesForms } from "../form/form-door.server"
import { keptWay } from "../visit"

export const Route = createFileRoute("/account/telegram")({
  validateSearch: readDone,
  server: {
    handlers: { POST: takesForms(openBot, confirmTelegram, typeTelegramCode, unlinkTelegram) },
  },
  loader: async ({ location }) => ({
    ...(await forPerson(getTelegramLink(), location)),
    way: keptWay(),
  }),
  component: () => <TelegramPage {...Route.useLoaderData()} {...Route.useSearch()} />,
})
