import { CONSENT_VERSIONS } from "@contracts/account/consent"
import { DEFAULT_NOTIFICATIONS } from "@contracts/account/notifications"
import { learnAll } from "../../form/lesson"
import { profileOf, registrationOf } from "../as-asked"
import { addressForm } from "./address"
import { loginForm } from "./login"
import { choiceIn, notificationsForm, valuesOfChoice } from "./notifications"
import { passwordForm } from "./password"
import { profileForm } from "./profile"
import { registrationForm } from "./registration"

const registration = {
  name: "Вера",
  email: "vera@shop.test",
  password: "Domovoy-2026!",
  password_again: "Domovoy-2026!",
  phone: "+7 900 123-45-67",
  born_on: "1990-03-07",
  telegram_name: "",
  consent: "on",
}

beforeAll(learnAll)

describe("the form of a registration", () => {
  it("has nothing against what is right", () => {
    expect(registrationForm.check(registration)).toEqual({})
  })

  it.each([
    [{ name: " " }, { name: "required" }],
    [{ email: "vera@" }, { email: "invalid" }],
    [{ phone: "позвоните" }, { phone: "invalid" }],
    [{ born_on: "1990-02-30" }, { born_on: "invalid" }],
    [{ born_on: "90-02-20" }, { born_on: "invalid" }],
    [{ password: "domovoy" }, { password: "too_short", password_again: "differ" }],
    [{ telegram_name: "я" }, { telegram_name: "invalid" }],
    [{ consent: "" }, { consent: "required" }],
  ])("says of %j what is wrong: %j", (changed, problems) => {
    expect(registrationForm.check({ ...registration, ...changed })).toEqual(problems)
  })

  it("sends the editions of the texts it leads to, and none without the tick", () => {
    expect(registrationOf(registration).consent).toEqual(CONSENT_VERSIONS)
    expect(registrationOf({ ...registration, consent: "" }).consent).toBeUndefined()
  })

  it("never gives a password back", () => {
    for (const { fields, secret } of [registrationForm, loginForm, passwordForm]) {
      expect(secret).toEqual(fields.filter((field) => field.startsWith("password")))
    }
  })
})

describe("other forms of the account", () => {
  it("leave a zone alone that was not chosen", () => {
    expect(profileOf({ name: "Вера", time_zone: "" })).toEqual({ name: "Вера" })
    expect(
      profileForm.check({ ...registration, locale: "ru", time_zone: "Europe/Nowhere" }),
    ).toEqual({ time_zone: "invalid" })
  })

  it("read a choice of notifications back as it was written", () => {
    expect(choiceIn(valuesOfChoice(DEFAULT_NOTIFICATIONS))).toEqual(DEFAULT_NOTIFICATIONS)
    expect(choiceIn({})).toMatchObject({ orders: ["mail"], security: ["mail"], offers: [] })
    expect(notificationsForm.fields).toContain("offers_telegram")
  })

  it("want of an address what a courier cannot do without", () => {
    expect(addressForm.check({ postal_code: "12", phone: "звоните" })).toEqual({
      first_name: "required",
      city: "required",
      address_1: "required",
      postal_code: "invalid",
      phone: "invalid",
    })
    expect(
      addressForm.check({ first_name: "Вера", city: "Тула", address_1: "Садовая, 1" }),
    ).toEqual({})
  })
})
