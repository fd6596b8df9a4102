const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"]
const HEARTBEAT_MS = 15_000
const LABEL_WIDTH = 22

/**
 * @typedef {(label: string, work: (say: (detail: string) => void) => Promise<string | void>)
 *   => Promise<void>} Step
 */

/**
 * Shows every step with its time: a spinner on a terminal, plain lines elsewhere.
 * @param {{ signal: AbortSignal, output?: NodeJS.WriteStream }} options
 * @returns {Step}
 */
export function createSteps({ signal, output = process.stdout }) {
  return async function step(label, work) {
    signal.throwIfAborted()
    const show = output.isTTY ? showOnTerminal(label, output) : showAsLines(label, output)
    try {
      const note = await work(show.say)
      show.end({ mark: "✓", color: 32, note })
    } catch (error) {
      show.end({ mark: signal.aborted ? "–" : "✗", color: 31 })
      throw error
    }
  }
}

const line = ({ mark, label, note, started }) =>
  `${mark} ${label.padEnd(LABEL_WIDTH)} ${seconds(started).padStart(7)}${note ? `  ${note}` : ""}`

const seconds = (started) => `${((performance.now() - started) / 1_000).toFixed(1)} s`

const paint = (text, color) => (process.env.NO_COLOR ? text : `\x1b[${color}m${text}\x1b[0m`)

function showOnTerminal(label, output) {
  const started = performance.now()
  let note = ""
  let frame = 0
  const draw = () => {
    const mark = FRAMES[frame++ % FRAMES.length]
    const width = output.columns || 80
    output.write(`\r\x1b[2K${line({ mark, label, note, started }).slice(0, width - 1)}`)
  }
  draw()
  const timer = setInterval(draw, 100)
  return {
    say: (detail) => {
      note = detail
    },
    end: ({ mark, color, note: last }) => {
      clearInterval(timer)
      output.write(`\r\x1b[2K${line({ mark: paint(mark, color), label, note: last, started })}\n`)
    },
  }
}

function showAsLines(label, output) {
  const started = performance.now()
  let note = ""
  const timer = setInterval(
    () => output.write(`${line({ mark: "…", label, note, started })}\n`),
    HEARTBEAT_MS,
  )
  return {
    say: (detail) => {
      note = detail
    },
    end: ({ mark, note: last }) => {
      clearInterval(timer)
      output.write(`${line({ mark, label, note: last, started })}\n`)
    },
  }
}
