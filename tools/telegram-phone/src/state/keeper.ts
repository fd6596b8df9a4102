import { open, readFile, rename } from "node:fs/promises"
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import type { Changes } from "./changes.ts"
import { emptyWorld, type World } from "./world.ts"

const VERSION = 1
const PAUSE_MS = 100
/** More than anybody is given in the moment before a kill, of which the file knows nothing. */
const NUMBERS_LEFT_OUT = 1_000

/** What a bot was told by a number is never anything else. */
const withFreshNumbers = (world: World): World => ({
  ...world,
  nextCallbackId: world.nextCallbackId + NUMBERS_LEFT_OUT,
  bots: world.bots.map((bot) => ({
    ...bot,
    nextUpdateId: bot.nextUpdateId + NUMBERS_LEFT_OUT,
    nextMessageId: bot.nextMessageId + NUMBERS_LEFT_OUT,
  })),
})

/** What was kept in the folder; a file that nobody can read is put aside, not overwritten. */
export const loadWorld = async (folder: string): Promise<World> => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, "state.json")
  const text = await readFile(file, "utf8").catch(() => undefined)
  if (text === undefined) return emptyWorld()
  try {
    const kept = JSON.parse(text) as { version: number; world: World }
    if (kept.version === VERSION) return withFreshNumbers({ ...emptyWorld(), ...kept.world })
  } catch {
    // Cut off by a full disk, or edited by hand.
  }
  await rename(file, `${file}.unreadable`)
  return emptyWorld()
}

/** Writes the world after changes, soon and as a whole: killed anywhere, the file is old or new. */
export const keepWorld = (folder: string, world: World, changes: Changes) => {
  const file = join(folder, "state.json")
  let timer: NodeJS.Timeout | undefined
  let writing = Promise.resolve()

  const write = async () => {
    const handle = await open(`${file}.new`, "w", 0o600)
    try {
      await handle.writeFile(JSON.stringify({ version: VERSION, world }))
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(`${file}.new`, file)
  }
  const writeAfterOthers = () => {
    timer = undefined
    writing = writing.then(write, write)
    // The next change tries again; the last one is tried, and told, at the end.
    writing.catch(() => undefined)
  }
  const stopListening = changes.listen(() => {
    timer ??= setTimeout(writeAfterOthers, PAUSE_MS)
  })
  return {
    stop: async () => {
      stopListening()
      clearTimeout(timer)
      writeAfterOthers()
      await writing
    },
  }
}
