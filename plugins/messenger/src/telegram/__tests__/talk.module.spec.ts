import { allAnswered, openBotHouse, until, wordsOf, type BotHouse } from "./bot-house"
import { ENGLISH } from "./test-conversation"

let house: BotHouse

beforeAll(async () => {
  house = await openBotHouse()
  await house.startBot()
})
afterAll(() => house.close())
beforeEach(() => {
  house.handled.begun.length = 0
  house.handled.finished.length = 0
})

describe("what somebody says", () => {
  it("is answered, once, and forgotten", async () => {
    const vera = house.telegram.person({ first_name: "<b>Vera" })
    vera.starts("abc")
    expect((await vera.next()).text).toBe("Hello <b>Vera abc")
    await until(async () => {
      const { rows } = await house.database.query<{ payload: unknown; answers: unknown }>(
        "select payload, answers from telegram_inbox where telegram_id = $1 and state = 'done'",
        [vera.id],
      )
      return rows.length === 1 && rows[0]?.payload === null && rows[0].answers === null
    })
  })

  it("is answered in order within a chat, and no chat waits for another", async () => {
    const [slow, quick] = [house.telegram.person(), house.telegram.person()]
    let letGo = () => {}
    house.handled.hold = new Promise((resolve) => (letGo = resolve))
    slow.says("/wait 1")
    slow.says("/echo 2")
    slow.says("/echo 3")
    quick.says("/echo 4")
    expect((await quick.next()).text).toBe("echo 4")
    expect(house.handled.begun).not.toContain(`${slow.id} 2`)
    letGo()
    house.handled.hold = Promise.resolve()
    await slow.sees("echo 3")
    expect(wordsOf(slow)).toEqual(["waited 1", "echo 2", "echo 3"])
  })

  it("brings an apology when nobody can answer, and its words into no log", async () => {
    const vera = house.telegram.person()
    vera.says("/fail")
    const message = await vera.next()
    expect(message.text).toMatch(/сломалось у нас/)
    expect(wordsOf(vera)).toHaveLength(1)
    expect(house.lines.join("\n")).toContain("telegram.handler_failed")
    expect(house.lines.join("\n")).not.toContain("hunter2")
  })

  it.each([
    [ENGLISH, /broke on our side/],
    ["acc_unknown", /сломалось у нас/],
  ])("brings an apology to %s as they have chosen", async (personId, apology) => {
    const vera = house.telegram.person()
    vera.starts()
    await vera.next()
    await house.database.query(
      "update telegram_chat set person_id = $2, linked_at = now() where telegram_id = $1",
      [vera.id, personId],
    )
    vera.says("/fail")
    await vera.sees(apology)
  })

  it("is tried again more and more rarely, and brings an apology when nothing helps", async () => {
    const vera = house.telegram.person()
    const attempts = async (number: number, waits = "0 seconds") => {
      const { rowCount } = await house.database.query(
        `select from telegram_inbox where telegram_id = $1 and state = 'received'
            and attempts >= $2 and wake_at > now() + $3::interval`,
        [vera.id, number, waits],
      )
      return rowCount === 1
    }
    const continueFrom = (number: number) =>
      house.database.query(
        `update telegram_inbox set attempts = $2, wake_at = now()
          where telegram_id = $1 and attempts > 0`,
        [vera.id, number],
      )
    vera.says("/fail no connection")
    vera.says("/echo after it")
    await until(() => attempts(1))
    await continueFrom(10)
    await until(() => attempts(11, "10 seconds"))
    expect(wordsOf(vera)).toEqual([])
    await continueFrom(13)
    await vera.sees("after it")
    expect(wordsOf(vera)).toEqual([expect.stringMatching(/сломалось у нас/), "echo after it"])
  })

  it("brings the menu when it was no command, and help when it is an unknown one", async () => {
    const anna = house.telegram.person({ language_code: "en" })
    anna.says("good morning")
    expect((await anna.next()).text).toBe("What?")
    anna.taps("Main menu")
    await anna.sees("The menu")
    anna.says("/nonsense")
    expect((await anna.next()).text).toMatch(/no such command/)
  })
})

describe("a tap", () => {
  it("has one effect however often it is repeated, and each is answered", async () => {
    const vera = house.telegram.person()
    vera.says("/light")
    const { message_id } = await vera.next()
    const taps = [vera.taps("Switch on", message_id), vera.taps("Switch on", message_id)]
    for (const tap of taps) expect((await tap.answered()).text).toBe("Done")
    await vera.sees("The light is on")
    expect(wordsOf(vera)).toEqual(["The light is on"])
  })

  it("below a file is answered by a screen of its own", async () => {
    const vera = house.telegram.person()
    vera.starts()
    await vera.next()
    const body = new FormData()
    body.set("chat_id", String(vera.id))
    body.set("document", new Blob(["words"]), "words.txt")
    const { apiRoot, token } = house.telegram
    await fetch(`${apiRoot}/bot${token}/sendDocument`, { method: "POST", body })
    const { message_id } = await vera.sees(({ document }) => document !== undefined)
    vera.forgesTap("light:on", message_id)
    await vera.sees("The light is on")
  })

  it.each(["nonsense", "toString:1", "choose:1:name:x", "cancel:1", "x".repeat(64)])(
    "that is forged as %p changes nothing and is told so",
    async (data) => {
      const vera = house.telegram.person()
      vera.says("/light")
      const { message_id } = await vera.next()
      const answer = await vera.forgesTap(data, message_id).answered()
      expect(answer.text).toMatch(/устарела/)
      expect(wordsOf(vera)).toEqual(["The light is off"])
    },
  )
})

describe("a dialog", () => {
  const book = async () => {
    const vera = house.telegram.person({ language_code: "en" })
    vera.says("/book")
    await vera.sees("Your name?")
    return vera
  }

  it("asks, refuses with a reason, asks again and ends", async () => {
    const vera = await book()
    vera.says("<i>" + "x".repeat(30))
    await vera.sees(/Too long: <i>x+\n\nYour name\?/)
    vera.says("Vera")
    await vera.sees("Which day?")
    vera.taps("Monday")
    await vera.sees("Booked for Vera on mon")
    expect(house.handled.finished).toHaveLength(1)
    vera.says("and now?")
    await vera.sees("What?")
  })

  it("is left by /cancel, by its buttons and by any command", async () => {
    const vera = await book()
    vera.says("/cancel")
    await vera.sees("Cancelled.")
    vera.says("/cancel")
    await vera.sees("nothing to cancel")
    vera.says("/book")
    await vera.sees((message) => message.text === "Your name?" && wordsOf(vera).length === 4)
    vera.taps("Cancel")
    await vera.sees("The menu")
    vera.says("/book")
    await vera.sees((message) => message.text === "Your name?" && wordsOf(vera).length === 5)
    vera.says("/echo out")
    await vera.sees("echo out")
    vera.says("Vera")
    await vera.sees("What?")
    expect(house.handled.finished).toHaveLength(0)
  })

  it("does not take the answer to a question of long ago", async () => {
    const vera = await book()
    vera.says("Vera")
    const { message_id } = await vera.sees("Which day?")
    vera.taps("Monday", message_id)
    await vera.sees(/Booked/)
    const answer = await vera.taps("Monday", message_id).answered()
    expect(answer.text).toMatch(/out of date/)
    expect(house.handled.finished).toHaveLength(1)
  })

  it("takes no answer to the same question of an earlier one, nor to another of its own", async () => {
    const vera = await book()
    vera.says("Vera")
    const { message_id: old } = await vera.sees("Which day?")
    vera.says("/book")
    await vera.sees((message) => message.text === "Your name?" && message.message_id > old)
    vera.says("Anna")
    const { message_id: present, reply_markup: keys } = await vera.sees(
      (message) => message.text === "Which day?" && message.message_id > old,
    )
    expect((await vera.taps("Monday", old).answered()).text).toMatch(/out of date/)
    const [, token = ""] = keys?.inline_keyboard[0]?.[0]?.callback_data?.split(":") ?? []
    const forged = vera.forgesTap(`choose:${token}:name:Gleb`, present)
    expect((await forged.answered()).text).toMatch(/out of date/)
    expect(house.handled.finished).toHaveLength(0)
    vera.taps("Monday", present)
    await vera.sees("Booked for Anna on mon")
  })

  it("is over when nobody went on with it for a day", async () => {
    const vera = await book()
    await house.database.query(
      "update telegram_dialog set updated_at = now() - interval '25 hours' where telegram_id = $1",
      [vera.id],
    )
    vera.says("Vera")
    await vera.sees(/this conversation is over/)
  })
})

describe("what is counted as sent", () => {
  const sentTo = async (telegramId: number) => {
    await allAnswered(house)
    const { rows } = await house.database.query<{ sent: string }>(
      "select sent from telegram_chat where telegram_id = $1",
      [telegramId],
    )
    return Number(rows[0]?.sent)
  }

  it("is no message that Telegram refused", async () => {
    const vera = house.telegram.person()
    vera.says(`/start ${"x".repeat(4_089)}`)
    vera.says("/echo short")
    await vera.sees("echo short")
    expect(await sentTo(vera.id)).toBe(1)
  })

  it("is no message to whoever has blocked the bot", async () => {
    const vera = house.telegram.person()
    const blocked = { kind: "error", code: 403, chat_id: vera.id, times: 1 } as const
    const fault = house.telegram.machine.faults.add({ ...blocked, method: "sendMessage" })
    vera.says("/echo unheard")
    await until(() => fault.happened === 1)
    expect(await sentTo(vera.id)).toBe(0)
  })

  it("is a screen that could not be changed and was shown anew", async () => {
    const vera = house.telegram.person()
    vera.says("/light")
    const { message_id } = await vera.next()
    await vera.forgesTap("light:on", message_id + 1_000).answered()
    await vera.sees("The light is on")
    expect(await sentTo(vera.id)).toBe(2)
  })

  it("is what left before the rest was given up", async () => {
    const vera = house.telegram.person()
    const away = { kind: "error", code: 502, chat_id: vera.id } as const
    const fault = house.telegram.machine.faults.add({ ...away, method: "deleteMessage" })
    vera.says("/secret")
    await until(() => fault.happened > 0)
    await until(async () => {
      await house.database.query(
        `update telegram_inbox set attempts = 7, wake_at = now()
          where telegram_id = $1 and state = 'answering' and attempts between 1 and 6`,
        [vera.id],
      )
      return house.lines.some((line) => line.startsWith("telegram.answers_given_up"))
    })
    expect(await sentTo(vera.id)).toBe(1)
    expect(wordsOf(vera)).toEqual(["noted"])
  })
})

describe("whoever blocks the bot", () => {
  const isBlocked = async (telegramId: number) => {
    const { rows } = await house.database.query<{ blocked: boolean }>(
      "select blocked_at is not null as blocked from telegram_chat where telegram_id = $1",
      [telegramId],
    )
    return rows[0]?.blocked
  }

  it("is remembered as such until they come back", async () => {
    const vera = house.telegram.person()
    vera.starts()
    await vera.next()
    vera.blocks()
    await until(async () => (await isBlocked(vera.id)) === true)
    vera.unblocks()
    await until(async () => (await isBlocked(vera.id)) === false)
  })
})
