import { appendFileSync } from "node:fs"
import { basename } from "node:path"

/** `npm run storm` runs at full size, `npm test` small. */
const isStorm = process.env.TEST_STORM_FIGURES !== undefined

/** How many: the full number, the small one, or what a person asked for. */
export const sizeOf = (name: string, sizes: { full: number; small: number }): number => {
  const asked = Number(process.env[`TEST_STORM_${name}`] ?? "")
  if (asked > 0) return asked
  return isStorm ? sizes.full : sizes.small
}

export type Figure = { storm: string; measure: string; value: string; goal: string }

export const note = (figure: Figure): void => {
  const { TEST_STORM_FIGURES: file } = process.env
  const kind = basename(expect.getState().testPath ?? "", ".spec.ts")
  if (file) appendFileSync(file, `${JSON.stringify({ kind, ...figure })}\n`)
}

/** Works a list off with several hands; tells what was thrown instead of stopping. */
export const withHands = async <T>(
  hands: number,
  jobs: T[],
  work: (job: T) => Promise<void>,
): Promise<unknown[]> => {
  const left = [...jobs]
  const thrown: unknown[] = []
  const hand = async () => {
    for (let job = left.shift(); job !== undefined; job = left.shift()) {
      await work(job).catch((error: unknown) => thrown.push(error))
    }
  }
  await Promise.all(Array.from({ length: hands }, hand))
  return thrown
}
