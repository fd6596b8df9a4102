type Outcome<Result> = { result: Result } | { refused: string }

const codeOf = (error: unknown): string => (Object(error) as { code?: string }).code ?? ""

/** Does something that may be refused for reasons the bot has words for; any other is a fault. */
export const attempt = async <Result>(
  codes: readonly string[],
  act: () => Promise<Result>,
): Promise<Outcome<Result>> => {
  try {
    return { result: await act() }
  } catch (error) {
    const code = codeOf(error)
    if (!codes.includes(code)) throw error
    return { refused: code }
  }
}
