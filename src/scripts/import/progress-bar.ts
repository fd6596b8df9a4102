const WIDTH = 30
const STEPS_WITHOUT_TERMINAL = 10

type Output = Pick<NodeJS.WriteStream, "write"> & { isTTY?: boolean }
type State = { done: number; total: number }

const barOf = ({ done, total }: State): string => {
  const share = total === 0 ? 1 : done / total
  const filled = Math.round(share * WIDTH)
  const percent = `${Math.floor(share * 100)}`.padStart(3)
  return `[${"█".repeat(filled)}${"░".repeat(WIDTH - filled)}] ${percent} %  ${done} of ${total}`
}

/** A bar that grows on a terminal; elsewhere a line now and then. */
export const createProgressBar = (output: Output) => {
  let last = -1
  return {
    show: (state: State) => {
      if (output.isTTY) {
        output.write(`\r\u001b[2K${barOf(state)}`)
        return
      }
      const step = Math.floor((state.done / Math.max(state.total, 1)) * STEPS_WITHOUT_TERMINAL)
      if (step === last) return
      last = step
      output.write(`${barOf(state)}\n`)
    },
    end: () => {
      if (output.isTTY) output.write("\n")
    },
  }
}
