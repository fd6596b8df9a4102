import { shownNameOf } from "./shown-name"

describe("the name under a review", () => {
  it.each([
    ["Вера", "Лебедева", "Вера Л."],
    ["Вера Лебедева", null, "Вера Л."],
    ["  Анна-Мария   ван дер Берг ", "", "Анна-Мария Б."],
    ["Жанна д’Арк", null, "Жанна Д."],
    ["Egor", null, "Egor"],
    ["Zoë", "O'Neil", "Zoë O."],
    ["Вера", "<b>", "Вера"],
    ["vera@shop.test", null, null],
    ["+7 900 123-45-67", null, null],
    ["Вера", "vera@shop.test", "Вера"],
    ["<script>", "Лебедева", null],
    ["", "", null],
    [null, null, null],
  ])("of %p %p is %p", (first_name, last_name, shown) => {
    expect(shownNameOf({ first_name, last_name })).toBe(shown)
  })
})
