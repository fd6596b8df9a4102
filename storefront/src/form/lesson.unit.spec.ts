import { learnAll, lessonOf } from "./lesson"

describe("a lesson", () => {
  it("is fetched once, when a form is used", async () => {
    const load = jest.fn(() => Promise.resolve("rules"))
    const lesson = lessonOf(load)
    expect(lesson.known()).toBeUndefined()
    await Promise.all([learnAll(), learnAll()])
    expect(lesson.known()).toBe("rules")
    expect(load).toHaveBeenCalledTimes(1)
  })

  it("that did not come holds no other up, and is asked for again", async () => {
    let away = true
    const lesson = lessonOf(() => (away ? Promise.reject(new Error("away")) : Promise.resolve(1)))
    const other = lessonOf(() => Promise.resolve(2))
    await learnAll()
    expect([lesson.known(), other.known()]).toEqual([undefined, 2])
    away = false
    await learnAll()
    expect(lesson.known()).toBe(1)
  })
})
