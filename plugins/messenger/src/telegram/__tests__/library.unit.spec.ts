import { Telegraf, TelegramError } from "telegraf"
import { message } from "telegraf/filters"
import {
  startTelegram,
  type Telegram,
} from "../../../../../tools/telegram-phone/src/start-telegram"

let telegram: Telegram
let bot: Telegraf
beforeEach(async () => {
  telegram = await startTelegram()
  bot = new Telegraf(telegram.token, { telegram: { apiRoot: telegram.apiRoot } })
})
afterEach(async () => {
  await telegram.stop()
})

const launch = async () => {
  void bot.launch().catch(() => undefined)
  await telegram.polling()
}

/** A library that knows nothing of the emulator, used as its own pages say. */
describe("telegraf, unchanged, with the emulator for a root", () => {
  it("greets, follows a link, shows buttons, and edits what was tapped", async () => {
    bot.start((context) =>
      context.reply(`Hello ${context.payload}`, {
        reply_markup: { inline_keyboard: [[{ text: "On", callback_data: "on" }]] },
      }),
    )
    bot.action("on", async (context) => {
      await context.answerCbQuery("Done", { show_alert: true })
      await context.editMessageText("<b>On</b>", { parse_mode: "HTML" })
    })
    await launch()
    const vera = telegram.person()
    vera.starts("abc")
    expect((await vera.next()).text).toBe("Hello abc")
    expect(await vera.taps("On").answered()).toEqual({ text: "Done", alert: true })
    expect(await vera.sees("On")).toMatchObject({ entities: [{ type: "bold" }] })
    bot.stop()
  })

  it("sends files and gets them back", async () => {
    bot.on(message("document"), async (context) => {
      const link = await context.telegram.getFileLink(context.message.document.file_id)
      const source = Buffer.from(await (await fetch(link)).arrayBuffer())
      await context.replyWithDocument({ source, filename: "copy.txt" }, { caption: "Yours" })
    })
    await launch()
    const vera = telegram.person()
    vera.starts()
    await vera.sends({
      as: "document",
      name: "mine.txt",
      mimeType: "text/plain",
      content: Buffer.from("words"),
    })
    const copy = await vera.sees("Yours")
    expect(copy.document).toMatchObject({ file_name: "copy.txt", file_size: 5 })
    bot.stop()
  })

  it("is told what it may not, in the library's own kind of error", async () => {
    const vera = telegram.person()
    const refusal = (call: Promise<unknown>) =>
      call.then(
        () => null,
        (error: unknown) => error as TelegramError,
      )
    expect(await refusal(bot.telegram.sendMessage(vera.id, "hi"))).toMatchObject({
      code: 400,
      description: "Bad Request: chat not found",
    })
    vera.starts()
    telegram.machine.faults.add({ kind: "error", code: 429, retry_after: 7, times: 1 })
    const told = await refusal(bot.telegram.sendMessage(vera.id, "hi"))
    expect(told).toBeInstanceOf(TelegramError)
    expect(told?.response).toMatchObject({ error_code: 429, parameters: { retry_after: 7 } })
    const stranger = new Telegraf("1:nobody", { telegram: { apiRoot: telegram.apiRoot } })
    expect(await refusal(stranger.telegram.getMe())).toMatchObject({ code: 401 })
  })

  it("ends its polling when another one begins", async () => {
    const ended = bot.launch().catch((error: unknown) => error)
    await telegram.polling()
    const other = fetch(`${telegram.apiRoot}/bot${telegram.token}/getUpdates?timeout=0`)
    expect(await ended).toMatchObject({ code: 409 })
    await other
  })
})
