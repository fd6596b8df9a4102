import { type Bench, openBench } from "./telegram.ts"
import type { Message } from "../wire.ts"

const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
)

describe("methods", () => {
  let bench: Bench
  let chat_id: number
  beforeEach(async () => {
    bench = await openBench()
    chat_id = bench.vera.id
  })
  afterEach(() => bench.telegram.stop())

  const send = (text: string, more: object = {}) =>
    bench.result<Message>("sendMessage", { chat_id, text, ...more })

  const upload = async (
    method: string,
    fields: Record<string, string>,
    files: Record<string, Buffer>,
  ) => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ chat_id: `${chat_id}`, ...fields })) {
      form.set(name, value)
    }
    for (const [name, content] of Object.entries(files)) {
      form.set(name, new Blob([new Uint8Array(content)]), `${name}.png`)
    }
    const { telegram } = bench
    const url = `${telegram.apiRoot}/bot${telegram.token}/${method}`
    return (await (await fetch(url, { method: "POST", body: form })).json()) as {
      ok: boolean
      result: never
    }
  }

  it("are found however they are called: by address, form or JSON, in any letters", async () => {
    const root = `${bench.telegram.apiRoot}/bot${bench.telegram.token}`
    const query = new URLSearchParams({ chat_id: `${chat_id}`, text: "by address" })
    await fetch(`${root}/SENDMESSAGE?${query}`)
    const markup = JSON.stringify({ inline_keyboard: [[{ text: "A", callback_data: "a" }]] })
    const body = new URLSearchParams({
      chat_id: `${chat_id}`,
      text: "by form",
      reply_markup: markup,
    })
    await fetch(`${root}/sendMessage`, { method: "POST", body })
    expect(bench.vera.messages()).toMatchObject([
      { text: "by address" },
      { text: "by form", reply_markup: { inline_keyboard: [[{ text: "A" }]] } },
    ])
  })

  it("edit: words and buttons together, in place, and the buttons go unless given again", async () => {
    const reply_markup = { inline_keyboard: [[{ text: "A", callback_data: "a" }]] }
    const { message_id } = await send("one", { reply_markup })
    bench.telegram.advance(60_000)
    const edited = await bench.result<Message>("editMessageText", {
      chat_id,
      message_id,
      text: "two",
    })
    expect(edited).toMatchObject({ message_id, text: "two" })
    expect(edited.reply_markup).toBeUndefined()
    expect(edited.edit_date).toBe(edited.date + 60)
    await bench.result("editMessageReplyMarkup", { chat_id, message_id, reply_markup })
    expect(bench.vera.messages()).toHaveLength(1)
    expect(bench.vera.messages()[0]).toMatchObject({ text: "two", reply_markup })
  })

  it("answer a tap once: with a toast or an alert, within fifteen seconds", async () => {
    await send("?", {
      reply_markup: { inline_keyboard: [[{ text: "Yes", callback_data: "yes" }]] },
    })
    const tap = bench.vera.taps("Yes")
    await bench.result("answerCallbackQuery", {
      callback_query_id: tap.id,
      text: "Good",
      show_alert: true,
    })
    expect(await tap.answered()).toEqual({ text: "Good", alert: true })
    const late = bench.vera.taps("Yes")
    bench.telegram.advance(16_000)
    expect(await bench.call("answerCallbackQuery", { callback_query_id: late.id })).toMatchObject({
      ok: false,
    })
  })

  it("tell of a tap on a message that is gone", async () => {
    const { message_id } = await send("?")
    await bench.result("deleteMessage", { chat_id, message_id })
    bench.vera.forgesTap("old:1", message_id)
    expect(await bench.result("getUpdates")).toMatchObject([
      {
        callback_query: { data: "old:1", message: { message_id, date: 0, chat: { id: chat_id } } },
      },
    ])
  })

  it("put a keyboard below the talk, for one time or until it is removed", async () => {
    const keyboard = [[{ text: "Number", request_contact: true }, "Menu"]]
    await send("1", { reply_markup: { keyboard, one_time_keyboard: true } })
    bench.vera.says("not yet")
    expect(bench.vera.talk.keyboardHidden).toBe(false)
    bench.vera.presses("Number")
    expect(bench.vera.talk.keyboardHidden).toBe(true)
    bench.vera.presses("Menu")
    expect(await bench.result("getUpdates")).toMatchObject([
      { message: { text: "not yet" } },
      { message: { contact: { user_id: chat_id, phone_number: bench.vera.person.phone_number } } },
      { message: { text: "Menu" } },
    ])
    await send("2", { reply_markup: { remove_keyboard: true } })
    expect(() => bench.vera.presses("Menu")).toThrow("no such button")
  })

  it("ask for a reply, which names what it answers", async () => {
    const { message_id } = await send("Your name?", { reply_markup: { force_reply: true } })
    bench.vera.says("Vera")
    expect(await bench.result("getUpdates")).toMatchObject([
      { message: { text: "Vera", reply_to_message: { message_id } } },
    ])
  })

  it("send pictures and files, also by their id, and give their contents back", async () => {
    const { result: sent } = await upload(
      "sendPhoto",
      { caption: "<b>x</b>", parse_mode: "html" },
      { photo: PIXEL },
    )
    expect(sent).toMatchObject({
      caption: "x",
      photo: [{ width: 1, height: 1, file_size: PIXEL.length }],
    })
    const file_id = (sent as Message).photo?.[0]?.file_id
    await bench.result("sendPhoto", { chat_id, photo: file_id })
    const { file_path } = await bench.result<{ file_path: string }>("getFile", { file_id })
    const { apiRoot, token } = bench.telegram
    const download = await fetch(`${apiRoot}/file/bot${token}/${file_path}`)
    expect(Buffer.from(await download.arrayBuffer())).toEqual(PIXEL)
    expect((await fetch(`${apiRoot}/file/bot${token.replace("7", "8")}/${file_path}`)).status).toBe(
      404,
    )
    expect(
      await upload("sendPhoto", {}, { photo: Buffer.from("no picture at all, by no means") }),
    ).toMatchObject({
      description: "Bad Request: IMAGE_PROCESS_FAILED",
    })
  })

  it("send several pictures as one group", async () => {
    const media = JSON.stringify([
      { type: "photo", media: "attach://a", caption: "both" },
      { type: "photo", media: "attach://b" },
    ])
    const { result } = await upload("sendMediaGroup", { media }, { a: PIXEL, b: PIXEL })
    const [first, second] = result as Message[]
    expect(first?.caption).toBe("both")
    expect(first?.media_group_id).toBe(second?.media_group_id)
  })

  it("copy, forward, pin and delete several", async () => {
    const { message_id } = await send("original")
    await bench.result("copyMessage", { chat_id, from_chat_id: chat_id, message_id })
    await bench.result("forwardMessage", { chat_id, from_chat_id: chat_id, message_id })
    await bench.result("pinChatMessage", { chat_id, message_id })
    expect(bench.vera.messages()).toMatchObject([
      { text: "original" },
      { text: "original" },
      { text: "original", forward_from: { id: bench.telegram.bot.id } },
      { pinned_message: { message_id } },
    ])
    expect(await bench.result("getChat", { chat_id })).toMatchObject({
      pinned_message: { message_id },
    })
    await bench.result("deleteMessages", {
      chat_id,
      message_ids: [message_id, message_id + 1, 999],
    })
    expect(bench.vera.messages()).toHaveLength(2)
  })

  it("keep commands and descriptions by language and chat", async () => {
    const commands = (description: string) => [{ command: "/help", description }]
    await bench.result("setMyCommands", { commands: commands("Help") })
    await bench.result("setMyCommands", { commands: commands("Помощь"), language_code: "ru" })
    await bench.result("setMyDescription", { description: "Sells kettles" })
    const view = async () => {
      const answer = await fetch(`${bench.telegram.url}/control/talks/domovoy_bot/${chat_id}`)
      return (await answer.json()) as object
    }
    expect(await view()).toMatchObject({
      bot: { description: "Sells kettles", commands: [{ command: "help", description: "Помощь" }] },
    })
    bench.vera.person.language_code = "de"
    expect(await view()).toMatchObject({ bot: { commands: [{ description: "Help" }] } })
    expect(await bench.result("getMyCommands", { language_code: "ru" })).toMatchObject([
      { command: "help" },
    ])
    await bench.result("deleteMyCommands", { language_code: "ru" })
    expect(await bench.result("getMyCommands", { language_code: "ru" })).toEqual([])
  })

  it("show that the bot types, until it speaks or five seconds are over", async () => {
    await bench.result("sendChatAction", { chat_id, action: "typing" })
    expect(bench.vera.talk.action?.name).toBe("typing")
    await send("done")
    expect(bench.vera.talk.action).toBeNull()
  })
})
