import type { Page } from "playwright-core"
import { untilAlive } from "./storefront"

export const PASSWORD = "Domovoy-2026!"

/** The words of the pages that a test presses and reads, as the shopper has them. */
export const wordsIn = {
  ru: {
    at: "",
    name: "Имя",
    email: "Почта",
    phone: "Телефон",
    password: "Пароль",
    again: "Пароль ещё раз",
    parts: ["День", "Месяц", "Год"],
    consent: /Даю согласие/,
    register: "Зарегистрироваться",
    logIn: "Войти",
    logOut: "Выйти",
    confirm: "Подтвердить",
    save: "Сохранить",
    confirmed: /^Почта подтверждена\.$/,
    badPhone: /Такого номера не бывает/,
    needsConsent: /Без согласия/,
  },
  en: {
    at: "/en",
    name: "Name",
    email: "E-mail",
    phone: "Phone",
    password: "Password",
    again: "Password once more",
    parts: ["Day", "Month", "Year"],
    consent: /I agree/,
    register: "Register",
    logIn: "Log in",
    logOut: "Log out",
    confirm: "Confirm",
    save: "Save",
    confirmed: /^Your e-mail is confirmed\.$/,
    badPhone: /There is no such number/,
    needsConsent: /without your consent/,
  },
}

export type Words = (typeof wordsIn)["ru"]

export const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })
export const press = (page: Page, name: string) =>
  page.locator("main").getByRole("button", { name, exact: true }).click()

let shoppers = 0

/** Nobody else's: an e-mail and a phone of this run. */
export const newShopper = () => {
  shoppers += 1
  const number = `${Date.now()}`.slice(-5) + String(shoppers).padStart(2, "0")
  return { name: "Вера", email: `shopper-${number}@shop.test`, phone: `+7 916 ${number}` }
}

export type Shopper = ReturnType<typeof newShopper>

/** Fills the form of the registration, but for the consent. */
export const fillRegistration = async (page: Page, words: Words, shopper: Shopper) => {
  await field(page, words.name).fill(shopper.name)
  await field(page, words.email).fill(shopper.email)
  await field(page, words.phone).fill(shopper.phone)
  for (const [index, typed] of ["7", "3", "1990"].entries()) {
    await field(page, words.parts[index] ?? "").fill(typed)
  }
  await field(page, words.password).fill(PASSWORD)
  await field(page, words.again).fill(PASSWORD)
}

type Login = { email: string; password?: string }

export const logInAs = async (page: Page, words: Words, { email, password }: Login) => {
  await field(page, words.email).fill(email)
  await field(page, words.password).fill(password ?? PASSWORD)
  await press(page, words.logIn)
}

export const openAlive = async (page: Page, path: string) => {
  const answer = await page.goto(path)
  await untilAlive(page)
  return answer
}
