import { mkdirSync } from "node:fs"
import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"

/** The contents of files that bots and people sent, by their id. */
export type Depot = {
  put: (id: string, content: Buffer) => Promise<void>
  get: (id: string) => Promise<Buffer | undefined>
}

export const depotInMemory = (): Depot => {
  const contents = new Map<string, Buffer>()
  return {
    put: (id, content) => {
      contents.set(id, content)
      return Promise.resolve()
    },
    get: (id) => Promise.resolve(contents.get(id)),
  }
}

/** Ids are made here, never taken from a request, so a name in the folder is no way out of it. */
export const depotInFolder = (folder: string): Depot => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return {
    put: (id, content) => writeFile(join(folder, id), content, { mode: 0o600 }),
    get: (id) => readFile(join(folder, id)).catch(() => undefined),
  }
}
