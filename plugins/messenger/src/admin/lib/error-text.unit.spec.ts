import en from "../i18n/en"
import ru from "../i18n/ru"
import { errorText } from "./error-text"

type Texts = { [name: string]: string | Texts }

const namesOf = (texts: Texts, before = ""): string[] =>
  Object.entries(texts).flatMap(([name, text]) =>
    typeof text === "string" ? [before + name] : namesOf(text, `${before}${name}.`),
  )

it.each([
  ["smtp_server_econnection", "server"],
  ["smtp_550", "refused"],
  ["smtp_451", "postponed"],
  ["telegram_401", "bot"],
  ["telegram_400", "telegramRefused"],
  ["telegram_429", "tooMany"],
  ["telegram_502", "telegramAway"],
  ["telegram_silent", "telegramAway"],
  ["chat_blocked", "blocked"],
  ["superseded", "superseded"],
  ["notice_unknown", "notice"],
  ["never_heard_of", "other"],
])("%s is explained as %s", (code, name) => {
  expect(errorText(code)).toBe(name)
  expect(Object.keys(ru.errors)).toContain(name)
})

it("says the same in both languages, and counts in each as it is counted there", () => {
  const same = (names: string[]) =>
    new Set(names.map((name) => name.replace(/_(few|many)$/, "_other")))
  expect(same(namesOf(ru))).toEqual(same(namesOf(en)))
  expect(namesOf(ru).filter((name) => name.startsWith("retriedAll"))).toEqual([
    "retriedAll_one",
    "retriedAll_few",
    "retriedAll_many",
    "retriedAll_other",
  ])
})
