/** Waits for work so long and no longer; what it comes to afterwards nobody hears. */
export const withDeadline = async <Result>(
  work: Promise<Result>,
  { milliseconds, late }: { milliseconds: number; late: () => Error },
): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(late())
    }, milliseconds)
  })
  try {
    return await Promise.race([work, deadline])
  } finally {
    clearTimeout(timer)
  }
}
