/** Nobody else hears of it: the caller gets a 500 and no more. */
export const tellFault = (error: unknown) => {
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`The emulator is at fault: ${words}\n`)
}
