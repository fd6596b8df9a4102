import { Refusal } from "../refusal.mjs"

const LEVELS = ["unit", "module", "door", "storm", "browser"]

/**
 * @param {string[]} args levels, and after `--` what Jest shall get
 * @returns {{ levels: string[], jestArgs: string[] }}
 */
export function readWish(args) {
  const border = args.includes("--") ? args.indexOf("--") : args.length
  const [asked, jestArgs] = [args.slice(0, border), args.slice(border + 1)]
  const unknown = asked.find((level) => !LEVELS.includes(level))
  if (unknown) {
    throw new Refusal(
      `There is no test level "${unknown}": there are ${LEVELS.join(", ")}, and after -- the ` +
        `arguments of Jest.`,
    )
  }
  return { levels: asked.length > 0 ? asked : LEVELS, jestArgs }
}

/** @param {string[]} levels */
export const needDatabase = (levels) => levels.some((level) => level !== "unit")

/** @param {string[]} levels */
export const needStorefront = (levels) => levels.includes("browser")

/** @param {string[]} levels */
export const needServer = (levels) =>
  levels.some((level) => ["door", "storm", "browser"].includes(level))
