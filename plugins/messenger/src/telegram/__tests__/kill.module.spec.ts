import { fork, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { allAnswered, openBotHouse, until, wordsOf, type BotHouse } from "./bot-house"

type Happened = { happened: string; words?: string; originKey?: string }
type Process = { child: ChildProcess; events: Happened[] }

let house: BotHouse
let finished: Happened[]

beforeAll(async () => {
  house = await openBotHouse()
})
afterAll(() => house.close())
beforeEach(() => {
  finished = []
})

const start = async (how = ""): Promise<Process> => {
  const { url, telegram } = house
  const child = fork(
    join(__dirname, "bot-process.ts"),
    [url, telegram.token, telegram.apiRoot, how],
    {
      execArgv: ["-r", "ts-node/register/transpile-only"],
    },
  )
  const events: Happened[] = []
  child.on("message", (event: Happened) => {
    events.push(event)
    if (event.happened === "finished") finished.push(event)
  })
  await until(() => events.some(({ happened }) => happened === "leads"), 60_000)
  return { child, events }
}

const kill = async ({ child }: Process) => {
  const exit = once(child, "exit")
  child.kill("SIGKILL")
  await exit
}

const stuckCall = (moment: "before" | "after") =>
  house.telegram.machine.faults.add({ kind: "hang", moment, method: "sendMessage", times: 1 })

it("goes on where it was, wherever it is killed", async () => {
  const vera = house.telegram.person({ language_code: "en" })
  let bot = await start()
  vera.says("/book")
  await vera.sees("Your name?")

  // The answer has been kept, and not been given.
  const before = stuckCall("before")
  vera.says("Vera")
  await until(() => before.happened === 1)
  expect(wordsOf(vera)).toEqual(["Your name?"])
  await kill(bot)
  bot = await start()
  await vera.sees("Which day?")
  expect(wordsOf(vera)).toEqual(["Your name?", "Which day?"])

  // All has been said, and nobody has kept that.
  await allAnswered(house)
  await kill(bot)
  bot = await start("stuck")
  vera.says("Friday")
  await until(() => finished.length === 1)
  await kill(bot)

  // The last answer has been given, and nobody has noted that.
  const after = stuckCall("after")
  bot = await start()
  await until(() => after.happened === 1)
  await kill(bot)
  bot = await start()
  await until(() => wordsOf(vera).length === 4)
  expect(wordsOf(vera).slice(2)).toEqual(["Booked for Vera on Friday", "Booked for Vera on Friday"])
  expect(finished).toEqual([finished[0], finished[0]])
  await allAnswered(house)
  await kill(bot)

  // Somebody was thinking about it.
  bot = await start("stuck")
  vera.says("/wait a moment")
  await until(() => bot.events.some(({ words }) => words?.endsWith("a moment") ?? false))
  await kill(bot)
  bot = await start()
  await vera.sees("waited a moment")
  expect(wordsOf(vera)).toHaveLength(5)
  await kill(bot)
})
