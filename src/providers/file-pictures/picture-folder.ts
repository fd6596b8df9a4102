import { randomUUID } from "node:crypto"
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { MadePicture } from "./make-picture"

const isPictureItself = (name: string) => /^\d+x\d+(-[0-9a-f]{6})?\.jpg$/.test(name)

const HASH = /^[0-9a-f]{32}$/
const ON_ITS_WAY = /^\.(incoming|outgoing)-/

/** An empty file that stands beside a picture which was uploaded more than once. */
const UPLOADED_AGAIN = ".uploaded-again"

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? ""

/** What the job gives, or null if the file or folder is not there. */
const ifThere = async <T>(job: Promise<T>): Promise<T | null> => {
  try {
    return await job
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null
    throw error
  }
}

/** Whether the name was free: a folder is moved whole, and never onto another. */
const movedTo = async (from: string, to: string): Promise<boolean> => {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    if (["ENOTEMPTY", "EEXIST"].includes(codeOf(error))) return false
    throw error
  }
}

/** The pictures on disk, each a folder called by the hash of what it was made from. */
export class PictureFolder {
  constructor(private readonly root: string) {}

  /** The name of the file that is the picture itself, if the picture is there. */
  async find(hash: string): Promise<string | null> {
    const names = await ifThere(readdir(join(this.root, hash)))
    return names?.find(isPictureItself) ?? null
  }

  /** As `find`, and whoever uploaded it before can no longer take it away. */
  async share(hash: string): Promise<string | null> {
    const found = await this.find(hash)
    if (found === null) return null
    const mark = writeFile(join(this.root, hash, UPLOADED_AGAIN), "").then(() => true)
    return (await ifThere(mark)) ? found : null
  }

  /** Puts it there whole or not at all. */
  async keep(hash: string, { files }: MadePicture): Promise<void> {
    const draft = join(this.root, `.incoming-${randomUUID()}`)
    await mkdir(draft, { recursive: true })
    try {
      for (const { name, bytes } of files) await writeFile(join(draft, name), bytes)
      // If it has come to be there meanwhile, two uploaded it at once.
      if (!(await movedTo(draft, join(this.root, hash)))) await this.share(hash)
    } finally {
      await rm(draft, { recursive: true, force: true })
    }
  }

  /**
   * Takes it away, unless somebody has uploaded the same again (since a moment, if one is given) and
   * may be about to use it.
   */
  async removeUnlessShared(hash: string, since = 0): Promise<void> {
    const place = join(this.root, hash)
    const away = join(this.root, `.outgoing-${randomUUID()}`)
    if ((await ifThere(rename(place, away).then(() => true))) === null) return
    const shared = await ifThere(stat(join(away, UPLOADED_AGAIN)))
    if (shared && shared.mtimeMs >= since && (await movedTo(away, place))) return
    await rm(away, { recursive: true, force: true })
  }

  /** The pictures that nobody has uploaded since. */
  async uploadedBefore(moment: number): Promise<string[]> {
    const old: string[] = []
    for (const hash of await this.namesLike(HASH)) {
      const ages = [hash, join(hash, UPLOADED_AGAIN)].map((name) => this.changedAt(name))
      if (Math.max(...(await Promise.all(ages))) < moment) old.push(hash)
    }
    return old
  }

  /** Clears away what was on its way in or out when a process ended. */
  async clearLeftBefore(moment: number): Promise<void> {
    for (const name of await this.namesLike(ON_ITS_WAY)) {
      if ((await this.changedAt(name)) >= moment) continue
      await rm(join(this.root, name), { recursive: true, force: true })
    }
  }

  private async namesLike(pattern: RegExp): Promise<string[]> {
    return ((await ifThere(readdir(this.root))) ?? []).filter((name) => pattern.test(name))
  }

  private async changedAt(name: string): Promise<number> {
    return (await ifThere(stat(join(this.root, name))))?.mtimeMs ?? 0
  }
}
