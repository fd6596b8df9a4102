import { counted } from "./counted"

it.each([
  [1, "товар"],
  [2, "товара"],
  [5, "товаров"],
  [11, "товаров"],
  [21, "товар"],
  [22, "товара"],
  [111, "товаров"],
])("%d is followed by %s", (count, form) => {
  expect(counted(count, ["товар", "товара", "товаров"])).toBe(form)
})
