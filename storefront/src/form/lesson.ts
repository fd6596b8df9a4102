/** What a form needs only once somebody uses it; a page that is only read does without its weight. */
export type Lesson<Knowledge> = {
  learn: () => Promise<Knowledge>
  known: () => Knowledge | undefined
}

const lessons = new Set<() => Promise<unknown>>()

export const lessonOf = <Knowledge>(load: () => Promise<Knowledge>): Lesson<Knowledge> => {
  let known: Knowledge | undefined
  let coming: Promise<Knowledge> | undefined
  const learn = () => {
    coming ??= load().then(
      (knowledge) => (known = knowledge),
      (error: unknown) => {
        coming = undefined
        throw error
      },
    )
    return coming
  }
  lessons.add(learn)
  return { learn, known: () => known }
}

/** Everything that the forms on this page need; what does not come, the server knows. */
export const learnAll = async (): Promise<void> => {
  await Promise.allSettled([...lessons].map((learn) => learn()))
}
