import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { deflateSync } from "node:zlib"
import type { Browser, Locator, Page } from "playwright-core"
import {
  startTelegram,
  type Phone,
  type Telegram,
} from "../../tools/telegram-phone/src/start-telegram"
import { findingsOf } from "../support/axe"
import { inBrowser, openBrowser, openPage, type WatchedPage } from "../support/browser"
import { demanded } from "../support/settings"
import { overflowOf } from "../support/storefront"
import { until } from "../support/until"

const hostile = `<img src=x onerror="document.title='broken in'"> & "quotes"`

/** A picture of one colour, as small as a PNG can be made by hand. */
const picture = (width: number, height: number): Buffer => {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc(body))
    return Buffer.concat([length, body, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0x8f)])
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", pixels),
    chunk("IEND", Buffer.alloc(0)),
  ])
}

const crc = (data: Buffer): number => {
  let sum = 0xffffffff
  for (const byte of data) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}

inBrowser("the page of phones", () => {
  let browser: Browser
  let telegram: Telegram
  let vera: Phone
  let gleb: Phone
  let watched: WatchedPage

  const call = async <Result>(method: string, params: object): Promise<Result> => {
    const answer = await fetch(`${telegram.apiRoot}/bot${telegram.token}/${method}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(params),
    })
    const body = (await answer.json()) as { ok: boolean; result: Result; description?: string }
    if (!body.ok) throw new Error(body.description)
    return body.result
  }

  const open = async (
    options: { language?: string; theme?: "light" | "dark"; width?: number } = {},
    path = "/",
  ) => {
    const opened = await openPage(browser, { at: telegram.url, language: "ru-RU", ...options })
    await opened.page.goto(path)
    await opened.page.locator(".owner option").first().waitFor({ state: "attached" })
    return opened
  }

  const phone = (page: Page, number: number): Locator => page.locator(".phone").nth(number - 1)
  const shoot = (page: Page, name: string) =>
    page.screenshot({ path: join(demanded("TEST_SCREENS"), `telegram-phone-${name}.png`) })

  beforeAll(async () => {
    mkdirSync(demanded("TEST_SCREENS"), { recursive: true })
    browser = await openBrowser()
    telegram = await startTelegram({ bots: [{ username: "domovoy_bot", first_name: "Домовой" }] })
    vera = telegram.person({ first_name: "Вера", last_name: "Лебедева" })
    gleb = telegram.person({ first_name: "Глеб", username: "gleb_s" })
    await call("setMyDescription", { description: "Заказы, задачи и календарь вашего магазина." })
    await call("setMyCommands", {
      commands: [
        { command: "help", description: "Что я умею" },
        { command: "export", description: "Выгрузить календарь" },
      ],
    })
    watched = await open()
  })
  afterAll(async () => {
    await browser.close()
    await telegram.stop()
  })
  afterEach(() => {
    expect(watched.errors).toEqual([])
    expect(watched.violations).toEqual([])
  })

  it("shows two phones; who starts the bot and taps is answered by toast, alert and edit", async () => {
    const { page } = watched
    const first = phone(page, 1)
    await first.getByText("Заказы, задачи и календарь вашего магазина.").waitFor()
    await shoot(page, "new")
    await first.getByRole("button", { name: "Запустить" }).click()
    await first.getByText("/start").waitFor()
    await first.getByLabel("отправлено").waitFor()
    await call("getUpdates", { offset: -1 })
    await call("getUpdates", { offset: telegram.bot.nextUpdateId })
    await first.getByLabel("бот получил").waitFor()
    await call("sendMessage", {
      chat_id: vera.id,
      text: '<b>Здравствуйте!</b>\nВот <i>ваш</i> <a href="https://a.example/">заказ</a> <code>№ 17</code>, команда /help и <tg-spoiler>тайна</tg-spoiler>.',
      parse_mode: "HTML",
      reply_markup: {
        inline_keyboard: [
          [
            { text: "Подтвердить", callback_data: "yes" },
            { text: "Отклонить", callback_data: "no" },
          ],
          [{ text: "Открыть на сайте", url: "http://localhost:8000/" }],
        ],
      },
    })
    const message = vera.messages()[0]?.message_id
    await first.getByRole("button", { name: "Подтвердить" }).click()
    await first.locator('.key[aria-busy="true"]').waitFor()
    const tapped = vera.talk.callbacks.at(-1)?.id
    await call("answerCallbackQuery", { callback_query_id: tapped, text: "Готово" })
    await first.getByRole("status").getByText("Готово").waitFor()
    await call("editMessageText", {
      chat_id: vera.id,
      message_id: message,
      text: "Заказ подтверждён",
      reply_markup: { inline_keyboard: [[{ text: "Отменить", callback_data: "undo" }]] },
    })
    await first.getByText("изменено").waitFor()
    await first.getByRole("button", { name: "Отменить" }).click()
    await until(() => vera.talk.callbacks.length === 2)
    const asked = vera.talk.callbacks.at(-1)?.id
    const alert = { callback_query_id: asked, text: "Уже отправлен", show_alert: true }
    await call("answerCallbackQuery", alert)
    await page.getByRole("dialog").getByText("Уже отправлен").waitFor()
    await page.getByRole("button", { name: "Понятно" }).click()
  })

  it("shows pictures, files, keyboards and that the bot types", async () => {
    const { page } = watched
    const first = phone(page, 1)
    const form = new FormData()
    form.set("chat_id", `${vera.id}`)
    form.set("caption", "Холодильник «Тепло»")
    form.set("photo", new Blob([new Uint8Array(picture(320, 200))]), "fridge.png")
    const send = `${telegram.apiRoot}/bot${telegram.token}/`
    await fetch(`${send}sendPhoto`, { method: "POST", body: form })
    form.set("document", new Blob(["a;b"]), "календарь.csv")
    await fetch(`${send}sendDocument`, { method: "POST", body: form })
    const image = first.getByRole("img", { name: "Холодильник «Тепло»" })
    await image.waitFor()
    await until(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth === 320))
    const downloading = page.waitForEvent("download")
    await first.getByRole("link", { name: /календарь\.csv/ }).click()
    expect((await downloading).suggestedFilename()).toBe("календарь.csv")
    await call("pinChatMessage", { chat_id: vera.id, message_id: vera.messages()[0]?.message_id })
    await first.getByRole("button", { name: "Закреплено: Заказ подтверждён" }).click()
    await call("sendChatAction", { chat_id: vera.id, action: "typing" })
    await first.getByText("печатает…").waitFor()
    await call("sendMessage", {
      chat_id: vera.id,
      text: "Чем помочь?",
      reply_markup: {
        keyboard: [["Каталог", "Мои заказы"], [{ text: "Мой номер", request_contact: true }]],
        resize_keyboard: true,
      },
    })
    await first.getByRole("button", { name: "Каталог" }).click()
    await until(() => vera.talk.messages.at(-1)?.text === "Каталог")
    await first.getByRole("button", { name: "Мой номер" }).click()
    await page.getByRole("dialog").getByRole("button", { name: "Отправить" }).click()
    await first.getByText(vera.person.phone_number).waitFor()
    await first.getByRole("button", { name: "Команды" }).click()
    await first.getByRole("button", { name: "/export Выгрузить календарь" }).waitFor()
    await first.getByRole("button", { name: "Команды" }).click()
  })

  it("can be used by the keyboard, and what anybody writes stays text", async () => {
    const { page } = watched
    const second = phone(page, 2)
    await second.getByRole("button", { name: "Запустить" }).focus()
    await page.keyboard.press("Enter")
    await second.getByLabel("Сообщение", { exact: true }).focus()
    await page.keyboard.type(hostile)
    await page.keyboard.press("Enter")
    await second.getByText(hostile).waitFor()
    await until(() => gleb.talk.messages.at(-1)?.text === hostile)
    await call("sendMessage", {
      chat_id: gleb.id,
      text: hostile,
      reply_markup: { inline_keyboard: [[{ text: hostile, callback_data: "x" }]] },
    })
    await second.getByRole("button", { name: hostile }).waitFor()
    expect(await page.locator('img[src="x"]').count()).toBe(0)
    expect(await page.title()).toBe("Телефоны")
  })

  it("blocks the bot and lets it in again", async () => {
    const { page } = watched
    const second = phone(page, 2)
    await second.getByRole("button", { name: "Ещё" }).click()
    await page.getByRole("button", { name: "Заблокировать бота" }).click()
    await second.getByText("бот заблокирован").waitFor()
    await expect(call("sendMessage", { chat_id: gleb.id, text: "?" })).rejects.toThrow("blocked")
    await second.getByRole("button", { name: "Разблокировать" }).click()
    await second.getByLabel("Сообщение", { exact: true }).waitFor()
  })

  it("opens a link into the bot on the phone that is chosen", async () => {
    const opened = await open({}, "/domovoy_bot?start=order_17")
    await opened.page.getByRole("dialog").getByRole("button", { name: "Глеб" }).click()
    await until(() => gleb.talk.messages.at(-1)?.text === "/start order_17")
    expect(opened.page.url()).toBe(`${telegram.url}/`)
    await opened.page.context().close()
  })

  it("makes somebody new, with a language of their own", async () => {
    const { page } = watched
    await page.getByRole("button", { name: "Новый человек" }).click()
    await page.getByLabel("Имя", { exact: true }).fill(`Johanna ${"Maximiliane ".repeat(4)}`)
    await page.getByLabel("Язык человека").selectOption("de")
    await page.getByRole("button", { name: "Создать" }).click()
    await phone(page, 1).getByRole("button", { name: "Запустить" }).click()
    await until(() => telegram.machine.world.people.at(-1)?.language_code === "de")
    await page.getByLabel("Чей телефон").first().selectOption(String(vera.id))
    await phone(page, 1).getByText("Чем помочь?").waitFor()
  })

  it.each([
    { language: "ru-RU", theme: "light", width: 1440, height: 900 },
    { language: "en-GB", theme: "dark", width: 1440, height: 900 },
    { language: "ru-RU", theme: "dark", width: 768, height: 900 },
    { language: "en-GB", theme: "light", width: 360, height: 740 },
  ] as const)("can be used by everybody: $language, $theme, $width wide", async (look) => {
    const opened = await open(look)
    const { page } = opened
    await phone(page, 1).getByText("Чем помочь?").waitFor()
    // The newest words are seen, whatever came after them: pictures, keyboards.
    const toEnd = ({ scrollHeight, scrollTop, clientHeight }: Element) =>
      scrollHeight - scrollTop - clientHeight
    await until(async () => (await page.locator(".messages").first().evaluate(toEnd)) < 2)
    await shoot(page, `${look.language}-${look.theme}-${look.width}`)
    expect(await findingsOf(page)).toEqual([])
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    const cutOff = ({ scrollWidth, clientWidth }: Element) => scrollWidth - clientWidth
    expect(await phone(page, 1).evaluate(cutOff)).toBe(0)
    if (look.width < 800) {
      await page.locator(".switch button").nth(1).click()
      await phone(page, 2).getByRole("button", { name: hostile }).waitFor()
      await shoot(page, `${look.language}-${look.theme}-${look.width}-second`)
    }
    expect([...opened.errors, ...opened.violations]).toEqual([])
    await page.context().close()
  })
})
