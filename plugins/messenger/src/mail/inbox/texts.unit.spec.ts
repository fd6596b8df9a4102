import { inboxTexts } from "./texts"

it.each([
  ["ru-RU,ru;q=0.9,en;q=0.8", "ru"],
  ["en-US,en;q=0.9,ru;q=0.8", "en"],
  ["de-DE,de;q=0.9", "en"],
  [undefined, "en"],
])("a browser that asks for %s is answered in %s", (accepted, language) => {
  expect(inboxTexts(accepted).language).toBe(language)
})
