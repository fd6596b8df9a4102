import { brokenBirthdayRule, dayIn } from "./birthday"
import { CONSENT_VERSIONS } from "./consent"
import { brokenEmailRule, brokenNameRule, telegramNameOf } from "./names"
import { phoneOf } from "./phone"
import { problemsOfRegistration, type RegistrationForm } from "./registration-rules"

const today = "2026-11-27"

const good: RegistrationForm = {
  name: "Вера Лебедева",
  email: "Vera@Example.com",
  password: "Domovoy-2026!",
  password_again: "Domovoy-2026!",
  phone: "+7 900 123-45-67",
  born_on: "1990-05-01",
  telegram_name: "@vera_lebedeva",
  consent: { ...CONSENT_VERSIONS },
}

const problemsOf = (changed: Partial<RegistrationForm>) =>
  problemsOfRegistration({ ...good, ...changed }, { today, phoneOf }).map(
    ({ field, reason }) => `${field}: ${reason}`,
  )

describe("a registration", () => {
  it("may be as people write it", () => {
    expect(problemsOf({})).toEqual([])
    expect(problemsOf({ telegram_name: undefined })).toEqual([])
    expect(problemsOf({ telegram_name: "" })).toEqual([])
  })

  it("names every field that is wrong, with each reason", () => {
    const empty = { name: "", email: "", password: "", password_again: "", phone: "", born_on: "" }
    expect(problemsOf({ ...empty, consent: undefined })).toEqual([
      "name: required",
      "email: required",
      "password: required",
      "phone: required",
      "born_on: required",
      "consent: required",
    ])
    expect(problemsOf({ password: "domovoy" })).toEqual([
      "password: too_short",
      "password: upper",
      "password: digit",
      "password: special",
      "password_again: differ",
    ])
  })

  it.each<[Partial<RegistrationForm>, string]>([
    [{ name: "  " }, "name: required"],
    [{ name: "я".repeat(101) }, "name: too_long"],
    [{ name: "Вера\nЛебедева" }, "name: invalid"],
    [{ email: "vera" }, "email: invalid"],
    [{ email: `${"a".repeat(250)}@shop.test` }, "email: too_long"],
    [{ phone: "123" }, "phone: invalid"],
    [{ born_on: "01.05.1990" }, "born_on: invalid"],
    [{ born_on: "2008-11-28" }, "born_on: too_young"],
    [{ telegram_name: "@ve" }, "telegram_name: invalid"],
    [{ consent: { privacy: CONSENT_VERSIONS.privacy } }, "consent: required"],
    [{ consent: { ...CONSENT_VERSIONS, terms: "2001-01-01" } }, "consent: outdated"],
  ])("%j is refused: %s", (changed, problem) => {
    expect(problemsOf(changed)).toEqual([problem])
  })
})

describe("a phone", () => {
  it.each([
    ["+7 900 123-45-67", "+79001234567"],
    ["8 (900) 123-45-67", "+79001234567"],
    ["+49 30 901820", "+4930901820"],
    ["+1 212 555 2368", "+12125552368"],
  ])("%s is kept as %s", (typed, kept) => {
    expect(phoneOf(typed)).toBe(kept)
  })

  it.each([
    "",
    "12",
    "+7 900",
    "+999 1234567",
    "+7 900 123-45-67 доб. 5",
    "call +79001234567 now",
    "+79001234567".padEnd(50, "0"),
  ])("%j is none", (typed) => {
    expect(phoneOf(typed)).toBeNull()
  })
})

describe("a date of birth", () => {
  it.each([
    ["2008-11-27", null],
    ["2008-11-28", "too_young"],
    ["2026-11-28", "invalid"],
    ["1899-12-31", "invalid"],
    ["1990-02-30", "invalid"],
    ["90-01-01", "invalid"],
    ["", "required"],
  ])("%s on 27 November 2026: %s", (day, broken) => {
    expect(brokenBirthdayRule(day, today)).toBe(broken)
  })

  it("of a leap day comes of age on the first of March", () => {
    expect(brokenBirthdayRule("2008-02-29", "2026-02-28")).toBe("too_young")
    expect(brokenBirthdayRule("2008-02-29", "2026-03-01")).toBeNull()
  })

  it("is compared with the day where the shop is", () => {
    const moment = new Date("2026-11-27T22:30:00Z")
    expect(dayIn("Europe/Moscow", moment)).toBe("2026-11-28")
    expect(dayIn("America/Adak", moment)).toBe("2026-11-27")
  })
})

describe("names", () => {
  it("are one line", () => {
    expect(brokenNameRule("Анна-Мария О’Нил")).toBeNull()
    expect(brokenNameRule("а\u0000б")).toBe("invalid")
  })

  it.each(["a@b.ru", "first.last+tag@sub.shop.example", " Vera@Example.com "])(
    "%s is an e-mail",
    (email) => {
      expect(brokenEmailRule(email)).toBeNull()
    },
  )

  it.each(["a@b", "@b.ru", "a b@c.ru", "a..b@c.ru", ".a@c.ru", "a@b.r", "a@b.ru\nBcc: c@d.ru"])(
    "%j is no e-mail",
    (email) => {
      expect(brokenEmailRule(email)).toBe("invalid")
    },
  )

  it("of Telegram are kept without their @", () => {
    expect(telegramNameOf("@Vera_1")).toBe("Vera_1")
    expect(telegramNameOf("vera_lebedeva")).toBe("vera_lebedeva")
    for (const wrong of ["vera", "1vera", "vera_", "вера_л", "v".repeat(33)]) {
      expect(telegramNameOf(wrong)).toBeNull()
    }
  })
})
