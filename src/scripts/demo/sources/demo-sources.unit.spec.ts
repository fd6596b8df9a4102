import { demoSourceFiles, demoSourcePictures } from "./demo-sources"
import { findProfile } from "../../../modules/catalog-import/find-profile"
import { readSource } from "../../../modules/catalog-import/reading/read-source"

const base = "http://localhost:9000/static/demo-sources/"
const files = demoSourceFiles(base)
const read = (name: string, { profile = null as string | null, seed = 1 } = {}) => {
  const text = files.find((file) => file.name === name)?.text ?? ""
  return readSource(
    { text, address: base + name, name },
    { profile: findProfile(profile), limit: 10_000, seed },
  )
}

const sources: [string, string | null, string][] = [
  ["teply-dom.rss.xml", null, "teply-dom.example"],
  ["kuhnya-i-tochka.html", "demo-html", "kuhnya-i-tochka.example"],
  ["pribor.json", "demo-json", "pribor.example"],
]

describe.each(sources)("the demo source %s", (name, profile, source) => {
  const { items, ...rest } = read(name, { profile })
  const positions = items.flatMap(({ position }) => position ?? [])

  it("has fifty positions or more, and each of them can be imported", () => {
    expect(items.length).toBeGreaterThanOrEqual(50)
    expect(items.filter(({ reason }) => reason !== null)).toEqual([])
    expect(rest.source).toBe(source)
  })

  it("is Russian, and tells everything a product needs", () => {
    for (const position of positions) {
      expect(position.title).toMatch(/^[А-Я][а-яё]/)
      expect(position.description).toMatch(/[а-яё]{3,}.*\./s)
      expect(position.description).not.toMatch(/[<>]|\$\d|undefined/)
      expect(position.category.length).toBeGreaterThan(0)
      expect(position.brand).toBeTruthy()
      expect(position.pictures).toHaveLength(1)
      expect(position.pictures[0]).toMatch(
        /^http:\/\/localhost:9000\/static\/demo-sources\/pictures\//,
      )
    }
  })

  it("leaves some prices out, which are drawn the same with the same seed", () => {
    const drawn = positions.filter(({ price }) => price.drawn)
    expect(drawn.length).toBeGreaterThan(3)
    expect(drawn.length).toBeLessThan(positions.length / 2)
    expect(read(name, { profile }).items).toEqual(items)
    const other = read(name, { profile, seed: 2 }).items.flatMap(({ position }) => position ?? [])
    expect(other.map(({ price }) => price)).not.toEqual(positions.map(({ price }) => price))
    expect(other.filter(({ price }) => !price.drawn)).toEqual(
      positions.filter(({ price }) => !price.drawn),
    )
  })
})

it("draws a picture for every address in the demo sources", () => {
  const named = new Set(demoSourcePictures().map((picture) => base + picture.name))
  const wanted = files.flatMap(({ text }) => text.match(/http:[^"]+\.jpg/g) ?? [])
  expect(wanted.length).toBeGreaterThan(150)
  expect(wanted.filter((address) => !named.has(address))).toEqual([])
})
