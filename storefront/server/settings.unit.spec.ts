import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { parseSettings, settingsSchema } from "./settings"

const seller = {
  SHOP_LEGAL_NAME: "ООО «Домовой»",
  SHOP_TAX_ID: "7700000016",
  SHOP_REGISTRATION_NUMBER: "1027700000017",
  SHOP_ADDRESS: "Москва, Складская улица, 1",
  SHOP_PHONE: "+7 495 000-00-07",
  SHOP_EMAIL: "shop@domovoy.example",
  SHOP_HOURS: "Mo-Fr 09:00-21:00, Sa-Su 10:00-20:00",
}

it("needs to know who sells, and nothing else", () => {
  expect(parseSettings(seller)).toMatchObject({ STOREFRONT_PORT: 8000, HOST: "127.0.0.1" })
  for (const name of Object.keys(seller)) {
    expect(() => parseSettings({ ...seller, [name]: "" })).toThrow(name)
  }
})

it.each([
  ["SHOP_HOURS", "always"],
  ["SHOP_HOURS", "Mo-Fr 9-20"],
  ["SHOP_TAX_ID", "12345"],
  ["SHOP_PHONE", "call us"],
  ["SHOP_EMAIL", "shop"],
  ["BACKEND_URL", "javascript:alert(1)"],
  ["STOREFRONT_PORT", "0"],
])("refuses %s=%s by its name", (name, value) => {
  expect(() => parseSettings({ ...seller, [name]: value })).toThrow(name)
})

it("has a line for each in .env.example", () => {
  const example = readFileSync(resolve(__dirname, "../../.env.example"), "utf8")
  const named = [...example.matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name)
  expect(named).toEqual(expect.arrayContaining(Object.keys(settingsSchema.shape)))
})
