/** An expected failure, told to the person in one sentence and without a stack. */
export class Refusal extends Error {
  /**
   * @param {string} message
   * @param {{ logFile?: string, cause?: unknown }} [details]
   */
  constructor(message, { logFile, cause } = {}) {
    super(message, { cause })
    this.logFile = logFile
  }
}

/** The person pressed Ctrl-C, or somebody sent SIGTERM. */
export class Interrupted extends Error {}

const sentences = {
  EACCES: (where) => `No permission for ${where}: it belongs to another user.`,
  EPERM: (where) => `No permission for ${where}: it belongs to another user.`,
  ENOSPC: (where) => `The disk is full: there is no room to write ${where}.`,
  EDQUOT: (where) => `The disk quota is used up: there is no room to write ${where}.`,
  EROFS: (where) => `The disk is read-only: ${where} cannot be written.`,
}

/**
 * Turns the failures of the machine into sentences; what is not one of them is a bug of ours and
 * keeps its stack.
 * @param {unknown} error
 */
export function asRefusal(error) {
  if (error instanceof Refusal) {
    return error
  }
  const sentence = sentences[error?.code]
  return sentence ? new Refusal(sentence(error.path ?? "a file"), { cause: error }) : undefined
}
