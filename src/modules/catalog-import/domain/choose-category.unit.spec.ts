import { chooseCategory, type ShopCategory } from "./choose-category"

const shop: ShopCategory[] = [
  { id: "c1", handle: "kitchen", name: "Кухня", parent: null },
  { id: "c2", handle: "kettles", name: "Чайники", parent: "Кухня" },
  { id: "c3", handle: "care", name: "Уход за домом", parent: null },
  { id: "c4", handle: "parts-kitchen", name: "Запчасти", parent: "Кухня" },
  { id: "c5", handle: "parts-care", name: "Запчасти", parent: "Уход за домом" },
]
const choose = (category: string[], category_handle: string | null = null) =>
  chooseCategory({ category, category_handle }, shop)

describe("chooseCategory", () => {
  it("takes the profile's word first", () => {
    expect(choose(["Чайники"], "kitchen")).toEqual({ id: "c1" })
    expect(choose(["Чайники"], "gone")).toEqual({ id: "c2" })
  })

  it("finds a name however it is written", () => {
    expect(choose(["ЧАЙНИКИ "])).toEqual({ id: "c2" })
    expect(choose(["уход за «домом»"])).toEqual({ id: "c3" })
  })

  it("takes the most particular name that the shop has", () => {
    expect(choose(["Кухня", "Чайники"])).toEqual({ id: "c2" })
    expect(choose(["Кухня", "Самовары"])).toEqual({ id: "c1" })
  })

  it("tells namesakes apart by what is above them", () => {
    expect(choose(["Уход за домом", "Запчасти"])).toEqual({ id: "c5" })
    expect(choose(["Запчасти"])).toEqual({ id: "c4" })
  })

  it("has one made where there is none, under the source's most particular name", () => {
    expect(choose(["Дача", "Самовары"])).toEqual({ make: "Самовары" })
    expect(choose([])).toEqual({ make: null })
  })
})
