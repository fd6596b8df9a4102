import { hoursIn } from "./opening-hours"

it("says the hours in the words of each language", () => {
  const written = "Mo-Fr 09:00-20:00, Sa 10:00-18:00"
  expect(hoursIn(written, "ru")).toEqual(["пн–пт 09:00–20:00", "сб 10:00–18:00"])
  expect(hoursIn(written, "en")).toEqual(["Mon–Fri 09:00–20:00", "Sat 10:00–18:00"])
})

it("says the whole week in one word", () => {
  expect(hoursIn("Mo-Su 09:00-21:00", "ru")).toEqual(["ежедневно 09:00–21:00"])
  expect(hoursIn("Mo-Su 09:00-21:00", "en")).toEqual(["daily 09:00–21:00"])
})
