import { findCategory, type Category } from "./category-tree"

const leaf = (handle: string, children: Category[] = []): Category => ({
  handle,
  name: handle,
  count: 1,
  children,
})
const tree = [leaf("kitchen", [leaf("tea", [leaf("kettles")])]), leaf("climate")]

it("finds a category at any depth and the way to it", () => {
  expect(findCategory(tree, "kettles")?.path.map(({ handle }) => handle)).toEqual([
    "kitchen",
    "tea",
    "kettles",
  ])
  expect(findCategory(tree, "climate")?.path).toHaveLength(1)
  expect(findCategory(tree, "cars")).toBeUndefined()
})
