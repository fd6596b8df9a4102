import type { Talk } from "@domovoy/messenger/telegram"
import { routes } from "../../routes"
import { settingsActions } from "./index"

it.each([
  [routes.language, "xx"],
  [routes.language, "constructor"],
  [routes.language, ""],
  [routes.zone, "xx"],
  [routes.zone, "../etc/passwd"],
])("a tap forged as %s:%s is out of date, and saves nothing", async (route, wanted) => {
  const talk = { outOfDate: jest.fn(), hint: jest.fn(), show: jest.fn() }
  await settingsActions[route]?.({ talk: talk as unknown as Talk, parts: [wanted] })
  expect(talk.outOfDate).toHaveBeenCalledTimes(1)
  expect(talk.hint).not.toHaveBeenCalled()
  expect(talk.show).not.toHaveBeenCalled()
})
