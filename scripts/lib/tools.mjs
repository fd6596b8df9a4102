import path from "node:path"

/**
 * The environment for npm and for what npm starts: without this project's own `node_modules/.bin`,
 * whose `node` is about to be replaced.
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentOutside() {
  const own = path.join("node_modules", ".bin")
  const folders = (process.env.PATH ?? "").split(path.delimiter)
  return {
    ...process.env,
    PATH: folders.filter((folder) => !folder.endsWith(own)).join(path.delimiter),
  }
}

/** @returns {string[]} the npm that started us, else the one on the PATH */
export function npmCommand() {
  const script = process.env.npm_execpath
  return script && /npm-cli\.[cm]?js$/.test(script)
    ? [process.env.npm_node_execpath ?? process.execPath, script]
    : ["npm"]
}
