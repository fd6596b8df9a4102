import type { Pool } from "pg"
import {
  type Phone,
  startTelegram,
  type Telegram,
} from "../../tools/telegram-phone/src/start-telegram"
import { ask } from "../support/ask"
import {
  A_TURN_MS,
  readinessOf,
  spawnBot,
  startBot,
  takeTurnOfBot,
  type RunningBot,
} from "../support/bot"
import { openPool } from "../support/database"
import { mailsTo } from "../support/mail"
import { asAdmin } from "../support/members"
import type { Client } from "../support/shop/client"
import {
  askAs,
  codeOf,
  LINK,
  LINK_CODE,
  linkByCode,
  linkStateOf,
  logInAs,
  newClient,
  newToken,
} from "../support/telegram-client"
import { until } from "../support/until"

let pool: Pool
let telegram: Telegram
let bot: RunningBot
let endTurn: () => void

beforeAll(async () => {
  pool = openPool()
  endTurn = await takeTurnOfBot(pool)
  telegram = await startTelegram()
  bot = await startBot({ telegram })
}, A_TURN_MS)
afterAll(async () => {
  await bot.stop()
  await telegram.stop()
  endTurn()
  await pool.end()
})

const somebody = (language_code = "ru"): Phone =>
  telegram.person({ first_name: "<i>Вера", username: `u${Date.now()}`, language_code })

const codeShownTo = async (phone: Phone): Promise<string> => {
  phone.says("/login")
  const { text = "" } = await phone.next()
  const [code] = LINK_CODE.exec(text) ?? []
  if (code === undefined) throw new Error(`There is no code in: ${text}`)
  return code
}

const confirm = (client: Pick<Client, "headers">, body: unknown) =>
  askAs(client, `${LINK}/confirm`, { method: "POST", body })

const linked = async (): Promise<{ client: Client; phone: Phone }> => {
  const [client, phone] = [await newClient(pool), somebody()]
  await linkByCode(client, phone)
  return { client, phone }
}

describe("the link from the site", () => {
  it("links when both sides have said yes, and tells it everywhere", async () => {
    const [client, phone] = [await newClient(pool), somebody()]
    phone.starts(await newToken(client))
    await phone.sees(`${client.email.slice(0, 1)}…`)
    expect((await linkStateOf(client)).state).toBe("none")
    phone.taps("Да, мой")
    await phone.sees("Осталось подтвердить на сайте")
    const { state, request } = await linkStateOf(client)
    expect([state, request?.first_name]).toEqual(["pending", "<i>Вера"])

    expect((await confirm(client, { request_id: request?.id })).status).toBe(200)
    expect(await linkStateOf(client)).toMatchObject({
      state: "linked",
      user: { first_name: "<i>Вера" },
    })
    await phone.sees("Готово: этот Telegram связан")
  })

  it("belongs to the first who follows it, works once, and is nobody's when declined", async () => {
    const client = await newClient(pool)
    const [first, second] = [somebody(), somebody()]
    const token = await newToken(client)
    first.starts(token)
    await first.sees("Это ваш кабинет?")
    second.starts(token)
    await second.sees("уже использована или устарела")
    first.taps("Нет, не мой")
    await first.sees("ничего не связываю")
    first.starts(token)
    await first.sees("уже использована или устарела")
    expect((await linkStateOf(client)).state).toBe("none")
  })

  it("ends when another one is made, and is confirmed by nobody else", async () => {
    const [client, other, phone] = [await newClient(pool), await newClient(pool), somebody()]
    const old = await newToken(client)
    phone.starts(await newToken(client))
    await phone.sees("Это ваш кабинет?")
    const { rows } = await pool.query<{ id: string }>(
      "select id from account_telegram_request where customer_id = $1",
      [client.id],
    )
    const request_id = rows[0]?.id
    // Not before the Telegram user has said yes, and then by nobody but the customer.
    expect(codeOf(await confirm(client, { request_id }))).toEqual([400, "account_telegram_over"])
    phone.taps("Да, мой")
    await phone.sees("Осталось подтвердить")
    expect(codeOf(await confirm(other, { request_id }))).toEqual([400, "account_telegram_over"])
    phone.starts(old)
    await phone.sees("уже использована или устарела")
    expect((await confirm(client, { request_id })).status).toBe(200)
  })

  it("is too old after its time", async () => {
    const [client, phone] = [await newClient(pool), somebody()]
    const token = await newToken(client)
    await pool.query(
      "update account_telegram_request set expires_at = now() where customer_id = $1",
      [client.id],
    )
    phone.starts(token)
    await phone.sees("уже использована или устарела")
  })
})

describe("the code of /login", () => {
  it("links once, typed as it may be typed", async () => {
    const [client, other, phone] = [await newClient(pool), await newClient(pool), somebody("en")]
    const code = await codeShownTo(phone)
    const typed = ` ${code.toLowerCase().replace("-", "")} `
    expect((await confirm(client, { code: typed })).status).toBe(200)
    expect(codeOf(await confirm(other, { code }))).toEqual([400, "account_telegram_over"])
    await phone.sees("Done: this Telegram is linked")
  })

  it("cannot be guessed: after a few wrong ones even the right one is refused", async () => {
    const [client, phone] = [await newClient(pool), somebody()]
    const code = await codeShownTo(phone)
    const answers = []
    for (const wrong of ["2222-2222", "3333-3333", "4444-4444", "5555-5555", "6666-6666"]) {
      answers.push(codeOf(await confirm(client, { code: wrong })))
    }
    expect(new Set(answers.map(String))).toEqual(new Set(["400,account_telegram_over"]))
    expect(codeOf(await confirm(client, { code }))).toEqual([429, "account_throttled"])
  })

  it("keeps one Telegram to one account, and one account to one Telegram", async () => {
    const { client, phone } = await linked()
    const stranger = somebody()
    const code = await codeShownTo(stranger)
    expect(codeOf(await confirm(client, { code }))).toEqual([409, "account_telegram_taken"])
    phone.says("/login")
    await phone.sees("связан с кабинетом")
    expect((await confirm(await newClient(pool), { code })).status).toBe(200)
  })

  it.each([{}, { code: "1" }, { code: 5 }, { code: "2222-2222", more: 1 }, { request_id: "" }])(
    "is refused as %j",
    async (body) => {
      const client = await newClient(pool)
      expect((await confirm(client, body)).status).toBe(400)
    },
  )
})

describe("unlinking", () => {
  it("works on the site, once, and is told in the chat and by mail", async () => {
    const { client, phone } = await linked()
    expect((await askAs(client, LINK, { method: "DELETE" })).status).toBe(200)
    expect((await askAs(client, LINK, { method: "DELETE" })).status).toBe(404)
    await phone.sees("больше не связан")
  })

  it("is told by mail, as linking is, to whoever has proved their mailbox", async () => {
    const email = "gleb@domovoy.local"
    const gleb = await logInAs(pool, email)
    const subjects = async () => (await mailsTo(pool, email)).map(({ subject }) => subject)
    expect((await askAs(gleb, LINK, { method: "DELETE" })).status).toBe(200)
    await until(async () => (await subjects()).includes("Telegram отвязан от вашего кабинета"))
    expect((await confirm(gleb, { code: await codeShownTo(somebody()) })).status).toBe(200)
    await until(async () => (await subjects()).includes("Telegram связан с вашим кабинетом"))
  })

  it("works in the chat, after a question", async () => {
    const { client, phone } = await linked()
    phone.says("/start")
    await phone.sees("Чем помочь")
    phone.taps("Мой кабинет")
    await phone.sees("Этот Telegram связан с кабинетом")
    phone.taps("Отвязать")
    await phone.sees("Отвязать этот Telegram")
    const tap = phone.taps("Отвязать")
    expect((await tap.answered()).text).toBe("Telegram отвязан.")
    expect((await linkStateOf(client)).state).toBe("none")
  })

  it("happens when the customer is no more", async () => {
    const { client, phone } = await linked()
    await pool.query("update customer set deleted_at = now() where id = $1", [client.id])
    await phone.sees("больше не связан")
  })
})

describe("language and time zone", () => {
  type Tastes = { locale: string; time_zone: string | null }
  const ACCOUNT = "/store/account"
  const tastesOf = async (client: Client) => {
    const { account } = (await askAs(client, ACCOUNT)).json<{ account: Tastes }>()
    return [account.locale, account.time_zone]
  }

  const choose = async (phone: Phone, city: string) => {
    phone.says("/start")
    await phone.sees("Чем помочь")
    phone.taps("Настройки")
    await phone.sees("Часовой пояс:")
    phone.taps("Сменить часовой пояс")
    await phone.sees("Выберите часовой пояс")
    phone.taps(city)
    await phone.sees(`Часовой пояс: ${city}`)
  }

  it("are the account's once it is linked, from whichever side they are changed", async () => {
    const [client, phone] = [await newClient(pool), somebody()]
    await choose(phone, "Омск")
    phone.says("/login")
    const [code] = LINK_CODE.exec((await phone.sees(LINK_CODE)).text ?? "") ?? []
    expect((await confirm(client, { code })).status).toBe(200)
    expect(await tastesOf(client)).toEqual(["ru", "Asia/Omsk"])

    const change = { locale: "en", time_zone: "America/Adak" }
    expect((await askAs(client, ACCOUNT, { method: "POST", body: change })).status).toBe(200)
    phone.says("/start")
    await phone.sees("What can I do for you")
    phone.taps("Settings")
    await phone.sees("Time zone: America/Adak")

    expect((await phone.taps("Русский").answered()).text).toBe("Сохранено.")
    expect(await tastesOf(client)).toEqual(["ru", "America/Adak"])
    await choose(phone, "Самара")
    expect(await tastesOf(client)).toEqual(["ru", "Europe/Samara"])
    const { telegram_users: users } = (await asAdmin(`/admin/telegram-users?q=${phone.id}`)).json<{
      telegram_users: { language: string }[]
    }>()
    expect(users[0]?.language).toBe("ru")
  })
})

describe("administrators", () => {
  type User = { id: string; telegram_id: number; customer: { id: string } | null; received: number }
  const find = async (q: string | number) => {
    const answer = await asAdmin(`/admin/telegram-users?q=${q}`)
    return answer.json<{ telegram_users: User[]; count: number }>()
  }

  it("see whom the bot knows, and unlink them", async () => {
    const { client, phone } = await linked()
    const { telegram_users: users, count } = await find(phone.id)
    expect(count).toBe(1)
    expect(users[0]).toMatchObject({ telegram_id: phone.id, customer: { id: client.id } })
    const path = `/admin/telegram-users/${users[0]?.id}/link`
    expect((await asAdmin(path, undefined, "DELETE")).status).toBe(200)
    expect((await asAdmin(path, undefined, "DELETE")).status).toBe(404)
    expect((await linkStateOf(client)).state).toBe("none")
  })

  it("may make the bot acquainted with somebody, once", async () => {
    const body = {
      telegram_id: 7_000_000_000 + Math.floor(Math.random() * 1e9),
      username: "Petr_1",
    }
    const made = await asAdmin("/admin/telegram-users", body)
    expect(made.json<{ telegram_user: User }>().telegram_user).toMatchObject(body)
    expect((await asAdmin("/admin/telegram-users", body)).status).toBe(409)
    for (const wrong of [{}, { telegram_id: -1 }, { telegram_id: 1.5 }, { ...body, x: 1 }]) {
      expect((await asAdmin("/admin/telegram-users", wrong)).status).toBe(400)
    }
  })
})

describe("the bot", () => {
  it("shows the menu, what the shop is, and its settings, and goes on after kill -9", async () => {
    const phone = somebody()
    phone.starts()
    await phone.sees("<i>Вера")
    phone.taps("О магазине")
    await phone.sees("Складская улица")
    phone.taps("В главное меню")
    await phone.sees("Чем помочь")
    phone.taps("Настройки")
    await phone.sees("Часовой пояс: не выбран")
    phone.taps("Сменить часовой пояс")
    await phone.sees("Выберите часовой пояс")
    phone.taps("Другой…")
    await phone.sees("Напишите часовой пояс")
    phone.says("Москва")
    await phone.sees("Такого часового пояса я не знаю")

    await bot.kill()
    phone.says("america/adak")
    bot = await startBot({ telegram })
    await phone.sees("Часовой пояс: America/Adak")
    phone.taps("English")
    await phone.sees("Language: English")
    phone.says("/help")
    await phone.sees("What I can do")
  })

  it("tells how it is, and its token nowhere", async () => {
    expect(await readinessOf(bot)).toMatchObject({
      status: "ready",
      checks: { database: "ok", telegram: "ok" },
    })
    const metrics = await ask("/metrics", { at: bot.url })
    expect(metrics.text).toContain('telegram_calls_total{method="sendMessage",status="200"}')
    const secret = telegram.token.split(":")[1] ?? "?"
    expect(bot.log() + metrics.text).not.toContain(secret)
  })

  it.each([
    ["TELEGRAM_BOT_TOKEN", { TELEGRAM_BOT_TOKEN: "" }],
    ["TELEGRAM_BOT_TOKEN", { TELEGRAM_BOT_TOKEN: "no token" }],
    ["TELEGRAM_MODE", { TELEGRAM_MODE: "both" }],
    ["TELEGRAM_WEBHOOK_SECRET", { TELEGRAM_MODE: "webhook" }],
    ["TELEGRAM_API_ROOT", { TELEGRAM_API_ROOT: "http://telegram.example" }],
  ])("does not start with a wrong %s", async (name, env) => {
    const refused = await spawnBot({ telegram, env })
    expect(await refused.exit).toBe(1)
    expect(refused.log()).toContain(name)
  })

  it("hands over to one that stands by", async () => {
    const other = await spawnBot({ telegram })
    await until(async () => (await readinessOf(other))?.checks.telegram === "ok", 90_000)
    expect((await readinessOf(other))?.leads).toBe(false)
    expect(await bot.stop()).toBe(0)
    await until(async () => (await readinessOf(other))?.leads === true)
    bot = other
    const phone = somebody()
    phone.says("/help")
    await phone.sees("Что я умею")
  })
})
