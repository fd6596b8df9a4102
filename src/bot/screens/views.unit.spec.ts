import type { View } from "@domovoy/messenger/runtime"
import { shopOf } from "../shop"
import { parseEnv } from "../../config/env"
import { accountView, askLinkView, codeView, linkOutcomeView, unlinkView } from "./account/view"
import { menuView } from "./menu/view"
import { settingsView, zonesView } from "./settings/view"
import { knownZone, offeredZones } from "./settings/zones"
import { aboutView } from "./shop/view"

const shop = shopOf(
  parseEnv({
    STOREFRONT_URL: "https://shop.example",
    SHOP_ADDRESS: "Москва, Складская, 1",
    SHOP_ADDRESS_EN: "1 Skladskaya, Moscow",
    SHOP_HOURS: "Mo-Fr 09:00-21:00",
  }),
)
const requestId = `actg_${"0".repeat(32)}`

const screensIn = (language: "ru" | "en"): Record<string, View> => ({
  menu: menuView(language, { name: "<Вера>", shop }),
  about: aboutView(language, shop),
  linked: accountView({ language, shop }, "v…a@shop.example"),
  unlinked: accountView({ language, shop }, null),
  code: codeView({ language, shop }, { code: "ABCD-2345", minutes: 5 }),
  askLink: askLinkView(language, { email: "v…a@shop.example", requestId }),
  accepted: linkOutcomeView({ language, shop }, "accepted"),
  over: linkOutcomeView({ language, shop }, "over"),
  unlink: unlinkView(language),
  settings: settingsView(language, "Europe/Moscow"),
  zones: zonesView(language),
})

describe.each(["ru", "en"] as const)("screens in %s", (language) => {
  it.each(Object.entries(screensIn(language)))("%s says something, with ways on", (_, view) => {
    expect(view.text.markup.trim()).not.toBe("")
    const buttons = view.buttons?.flat() ?? []
    expect(buttons.length).toBeGreaterThan(0)
    for (const button of buttons) {
      expect(button.label.trim()).not.toBe("")
      if ("data" in button) expect(Buffer.byteLength(button.data)).toBeLessThanOrEqual(64)
    }
  })
})

it("lets no name break out of its line", () => {
  expect(menuView("ru", { name: "<b>x", shop }).text.markup).toContain("&lt;b&gt;x")
})

it("says where the shop is and when, in each language, and leaves out what it does not know", () => {
  const { markup } = aboutView("ru", shop).text
  expect(markup).toContain("Москва, Складская, 1")
  expect(markup).toContain("пн–пт 09:00–21:00")
  expect(markup).not.toContain("Телефон")
  expect(aboutView("en", shop).text.markup).toContain("1 Skladskaya, Moscow")
})

it("leads to the pages of the language", () => {
  const urls = (view: View) =>
    view.buttons?.flat().flatMap((button) => ("url" in button ? [button.url] : []))
  expect(urls(menuView("en", { name: null, shop }))).toEqual(["https://shop.example/en/"])
  expect(urls(aboutView("ru", shop))).toEqual(["https://shop.example/contacts"])
})

describe("a time zone", () => {
  it.each(offeredZones)("%s is one that the world knows", (zone) => {
    expect(knownZone(zone)).toBe(zone)
  })

  it.each([
    ["america/adak", "America/Adak"],
    ["UTC", "UTC"],
    ["Moscow", null],
    ["+03:00", null],
    ["", null],
    ["Europe/Moscow; drop table", null],
  ])("typed as %j is %j", (typed, zone) => {
    expect(knownZone(typed)).toBe(zone)
  })
})
