import { pagesToShow } from "./pages"

it.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 9, [1, 2, 0, 9]],
  [3, 9, [1, 2, 3, 4, 0, 9]],
  [5, 9, [1, 0, 4, 5, 6, 0, 9]],
  [9, 9, [1, 0, 8, 9]],
  [40, 9, [1, 0, 9]],
])("of page %i of %i shows %j", (page, last, shown) => {
  expect(pagesToShow(page, last)).toEqual(shown)
})
