import { type Bench, openBench } from "./telegram.ts"

const buttons = (...buttons: object[]) => ({ inline_keyboard: [buttons] })
const button = (more: object) => ({ reply_markup: buttons({ text: "Go", ...more }) })
const html = (text: string) => ({ text, parse_mode: "HTML" })

/** `of`: whose message it is about. */
type Params = { of?: "Vera" | "the bot"; [param: string]: unknown }

/** What a call is refused with, for a chat where Vera has started the bot, and it has said "hello". */
const refused: [string, string, Params, string][] = [
  ["an empty text", "sendMessage", { text: " \n " }, "message text is empty"],
  ["4097 units of UTF-16", "sendMessage", { text: "😀".repeat(2048) + "a" }, "message is too long"],
  ["half a character", "sendMessage", { text: "a\ud83d" }, "strings must be encoded in UTF-8"],
  [
    "an unknown parse mode",
    "sendMessage",
    { text: "a", parse_mode: "BB" },
    "unsupported parse_mode",
  ],
  [
    "an unclosed tag",
    "sendMessage",
    html("a <b>b"),
    `can't parse entities: Can't find end tag corresponding to start tag "b"`,
  ],
  [
    "an unknown tag",
    "sendMessage",
    html("я <script>"),
    `can't parse entities: Unsupported start tag "script" at byte offset 3`,
  ],
  [
    "tags that cross",
    "sendMessage",
    html("<b><i>x</b></i>"),
    `can't parse entities: Unmatched end tag at byte offset 7, expected "</i>", found "</b>"`,
  ],
  [
    "an end without a beginning",
    "sendMessage",
    html("x</b>"),
    "can't parse entities: Unexpected end tag at byte offset 1",
  ],
  [
    "a lonely <",
    "sendMessage",
    html("1 < 2"),
    'can\'t parse entities: Unsupported start tag "" at byte offset 2',
  ],
  [
    "a reserved character",
    "sendMessage",
    { text: "1.5", parse_mode: "MarkdownV2" },
    "can't parse entities: Character '.' is reserved and must be escaped with the preceding '\\'",
  ],
  [
    "65 bytes of data",
    "sendMessage",
    { text: "a", ...button({ callback_data: "я".repeat(32) + "a" }) },
    "BUTTON_DATA_INVALID",
  ],
  [
    "no data",
    "sendMessage",
    { text: "a", ...button({ callback_data: "" }) },
    "BUTTON_DATA_INVALID",
  ],
  [
    "a button that does nothing",
    "sendMessage",
    { text: "a", ...button({}) },
    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  ],
  [
    "a button that does two things",
    "sendMessage",
    { text: "a", ...button({ callback_data: "a", url: "https://a.example" }) },
    "can't parse inline keyboard button: exactly one action must be specified",
  ],
  [
    "a link that runs",
    "sendMessage",
    { text: "a", ...button({ url: "javascript:alert(1)" }) },
    "inline keyboard button URL 'javascript:alert(1)' is invalid: Wrong HTTP URL",
  ],
  [
    "a markup that is no object",
    "sendMessage",
    { text: "a", reply_markup: "[]" },
    "object expected as reply markup",
  ],
  [
    "a markup that is no JSON",
    "sendMessage",
    { text: "a", reply_markup: "{" },
    "can't parse reply markup JSON object",
  ],
  ["a stranger", "sendMessage", { chat_id: 1, text: "a" }, "chat not found"],
  ["who never started it", "sendMessage", { chat_id: 500_000_002, text: "a" }, "chat not found"],
  ["nobody", "sendMessage", { chat_id: "", text: "a" }, "chat_id is empty"],
  [
    "a reply to nothing",
    "sendMessage",
    { text: "a", reply_parameters: { message_id: 99 } },
    "message to be replied not found",
  ],
  [
    "an edit that changes nothing",
    "editMessageText",
    { of: "the bot", text: "hello" },
    "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
  ],
  [
    "an edit of nothing",
    "editMessageText",
    { message_id: 99, text: "a" },
    "message to edit not found",
  ],
  [
    "an edit of another's words",
    "editMessageText",
    { of: "Vera", text: "a" },
    "message can't be edited",
  ],
  [
    "an edit of no message",
    "editMessageText",
    { text: "a" },
    "message identifier is not specified",
  ],
  [
    "a caption on words",
    "editMessageCaption",
    { of: "the bot", caption: "a" },
    "there is no caption in the message to edit",
  ],
  ["a deletion of nothing", "deleteMessage", { message_id: 99 }, "message to delete not found"],
  [
    "an unknown tap",
    "answerCallbackQuery",
    { callback_query_id: "1" },
    "query is too old and response timeout expired or query ID is invalid",
  ],
  ["no picture", "sendPhoto", {}, "there is no photo in the request"],
  [
    "an unknown file",
    "sendDocument",
    { document: "AbC" },
    "wrong file identifier/HTTP URL specified",
  ],
  ["an unknown download", "getFile", { file_id: "AbC" }, "invalid file_id"],
  [
    "a caption of 1025",
    "sendDocument",
    { document: "AbC", caption: "a".repeat(1025) },
    "message caption is too long",
  ],
  [
    "an unknown action",
    "sendChatAction",
    { action: "dancing" },
    "wrong parameter action in request",
  ],
  [
    "a command with a capital",
    "setMyCommands",
    { commands: [{ command: "Start", description: "a" }] },
    "BOT_COMMAND_INVALID",
  ],
  [
    "a webhook elsewhere",
    "setWebhook",
    { url: "https://example.com/" },
    "bad webhook: the emulator delivers to this machine only",
  ],
  [
    "a secret with a space",
    "setWebhook",
    { url: "http://localhost/", secret_token: "a b" },
    "secret token contains unallowed characters",
  ],
]

describe("the emulator refuses, as Telegram does,", () => {
  let bench: Bench
  beforeAll(async () => {
    bench = await openBench()
    bench.telegram.person({ first_name: "Глеб" })
    await bench.result("sendMessage", { chat_id: bench.vera.id, text: "hello" })
  })
  afterAll(() => bench.telegram.stop())

  const about = ({ of, ...params }: Params) => {
    const [hers, its] = bench.vera.talk.messages
    const message = of === "Vera" ? hers : its
    return { chat_id: bench.vera.id, ...(of && { message_id: message?.message_id }), ...params }
  }

  it.each(refused)("%s", async (...[, method, params, words]) => {
    const before = JSON.stringify(bench.vera.talk.messages)
    expect(await bench.call(method, about(params))).toEqual({
      ok: false,
      error_code: 400,
      description: `Bad Request: ${words}`,
    })
    expect(JSON.stringify(bench.vera.talk.messages)).toBe(before)
  })

  it.each([
    ["an unknown method", "danceOnTheTable", 404, "Not Found: method not found"],
    ["a method of Object", "constructor", 404, "Not Found: method not found"],
  ])("%s", async (...[, method, error_code, description]) => {
    expect(await bench.call(method)).toEqual({ ok: false, error_code, description })
  })

  it.each(["7000000001:another-token-another-token-an", "nonsense", ""])(
    "the token %p",
    async (token) => {
      const answer = await fetch(`${bench.telegram.url}/bot${token}/getMe`)
      expect(answer.status).toBe(401)
      expect(await answer.json()).toMatchObject({ ok: false, error_code: 401 })
    },
  )

  it("who has deactivated the account, and a message older than two days", async () => {
    bench.telegram.advance(49 * 3_600_000)
    expect(await bench.call("deleteMessage", about({ of: "the bot" }))).toMatchObject({
      description: "Bad Request: message can't be deleted for everyone",
    })
    bench.vera.person.deactivated = true
    expect(await bench.call("sendMessage", { chat_id: bench.vera.id, text: "a" })).toMatchObject({
      error_code: 403,
      description: "Forbidden: user is deactivated",
    })
  })
})
