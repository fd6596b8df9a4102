import { shownTreeOf, type DescribedCategory } from "./category-tree"

const category = (
  id: string,
  parent: string | null,
  more: Partial<DescribedCategory> = {},
): DescribedCategory => ({
  id,
  handle: id,
  name: id,
  description: null,
  rank: 0,
  parent_category_id: parent,
  is_active: true,
  is_internal: false,
  ...more,
})

describe("shownTreeOf", () => {
  it("reads the tree from top to bottom, by rank", () => {
    const shown = shownTreeOf([
      category("b", null, { rank: 1 }),
      category("a", null),
      category("a2", "a", { rank: 1 }),
      category("a1", "a"),
      category("a1x", "a1"),
    ])
    expect(shown.map(({ category_id: id }) => id)).toEqual(["a", "a1", "a1x", "a2", "b"])
    expect(shown.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4])
    expect(shown[2]?.path).toEqual(["a", "a1", "a1x"])
  })

  it("leaves out what is hidden and everything below it", () => {
    const shown = shownTreeOf([
      category("off", null, { is_active: false }),
      category("below", "off"),
      category("ours", null, { is_internal: true }),
      category("seen", null),
    ])
    expect(shown.map(({ category_id: id }) => id)).toEqual(["seen"])
  })
})
