import { accountSchema } from "./account"
import { DEFAULT_NOTIFICATIONS, NOTICE_SUBJECTS } from "./notifications"
import { problemsOfNewPassword } from "./password-rules"
import { phoneOf } from "./phone"
import { problemsOfProfile, type ProfileForm } from "./profile-rules"
import { textOfProblems } from "./problem"
import { changeProfileSchema } from "./requests"

const circumstances = { today: "2026-11-27", phoneOf }

describe("a change of the profile", () => {
  it.each<ProfileForm>([
    {},
    { telegram_name: "" },
    { time_zone: "America/Adak", locale: "en" },
    { notifications: { offers: ["mail"], tasks: [] } },
    { name: "Вера", phone: "8 900 123-45-67", born_on: "1990-05-01" },
  ])("may be %j", (form) => {
    expect(problemsOfProfile(changeProfileSchema.parse(form), circumstances)).toEqual([])
  })

  it.each<[ProfileForm, string]>([
    [{ name: "" }, "name: required"],
    [{ phone: "12" }, "phone: invalid"],
    [{ born_on: "2020-01-01" }, "born_on: too_young"],
    [{ time_zone: "+03:00" }, "time_zone: invalid"],
    [{ time_zone: "Europe/Petushki" }, "time_zone: invalid"],
    [{ notifications: { orders: ["telegram"] } }, "notifications: mail_required"],
  ])("%j is refused: %s", (form, problem) => {
    expect(textOfProblems(problemsOfProfile(form, circumstances))).toBe(problem)
  })

  it("names no field that there is not, and no channel", () => {
    for (const wrong of [{ email: "a@b.ru" }, { notifications: { orders: ["pigeon"] } }]) {
      expect(changeProfileSchema.safeParse(wrong).success).toBe(false)
    }
  })
})

describe("notifications nobody has chosen", () => {
  it("are shown like chosen ones, and hold the mails that must be", () => {
    const shown = accountSchema.shape.notifications.parse(DEFAULT_NOTIFICATIONS)
    expect(Object.keys(shown)).toEqual([...NOTICE_SUBJECTS])
    expect(problemsOfProfile({ notifications: shown }, circumstances)).toEqual([])
  })
})

describe("a new password", () => {
  it("is asked for twice and keeps every rule", () => {
    expect(problemsOfNewPassword({ password: "Domovoy-1", password_again: "Domovoy-1" })).toEqual(
      [],
    )
    expect(
      textOfProblems(problemsOfNewPassword({ password: "", password_again: "Domovoy-1" })),
    ).toBe("password: required\npassword_again: differ")
  })
})
