import { createServerFn } from "@tanstack/react-start"
import { locales, type Locale } from "../paraglide/runtime"
import * as account from "./account.server"
import { timeZonesIn } from "./time-zones.server"

export const getAccount = createServerFn().handler(() => account.readAccount())
export const getSessions = createServerFn().handler(() => account.readSessions())
export const getTelegramLink = createServerFn().handler(() => account.readTelegramLink())
export const getAddresses = createServerFn().handler(() => account.readAddresses())

export const getAddress = createServerFn()
  .validator((data: { id: string }) => ({ id: typeof data.id === "string" ? data.id : "" }))
  .handler(({ data }) => account.readAddress(data.id))

/** For the header of pages that were made for everybody. */
export const getVisitor = createServerFn().handler(async () => {
  const person = await account.readAccount()
  return person && { name: person.name ?? person.email }
})

export const getTimeZones = createServerFn()
  .validator(({ locale }: { locale: Locale }) => locales.find((one) => one === locale) ?? "ru")
  .handler(({ data }) => timeZonesIn(data))
