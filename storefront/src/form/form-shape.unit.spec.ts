import { partsOfDate, valuesOf, type FormShape } from "./form-shape"

const shape: FormShape = { name: "probe", fields: ["name", "born_on"], check: () => ({}) }
const read = (text: string) => valuesOf(shape, new URLSearchParams(text))

describe("the values of a form", () => {
  it("are those of its own fields, empty where nothing came", () => {
    expect(read("name=Вера&type=manager&form=probe")).toEqual({ name: "Вера", born_on: "" })
  })

  it("hold a date in one piece, however few digits it was typed with", () => {
    expect(read("born_on_day=7&born_on_month=3&born_on_year=1990").born_on).toBe("1990-03-07")
    expect(read("born_on_day=&born_on_month=&born_on_year=").born_on).toBe("")
    expect(read("born_on_day=31&born_on_month=&born_on_year=90").born_on).toBe("90-00-31")
    expect(partsOfDate("1990-03-07")).toEqual({ year: "1990", month: "03", day: "07" })
  })

  it("cannot reach what every object has", () => {
    const values = valuesOf({ ...shape, fields: ["name"] }, new URLSearchParams("__proto__=1"))
    expect(Object.keys(values)).toEqual(["name"])
  })
})
