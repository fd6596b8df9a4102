import { brokenPasswordRules } from "./password"

describe("a password", () => {
  it.each(["Domovoy-2026!", "Пароль-12", "aB3$aB3$", "Aa1 aa1!"])("may be %s", (password) => {
    expect(brokenPasswordRules(password)).toEqual([])
  })

  it.each([
    ["aB3$aB3", ["too_short"]],
    [`aB3$${"x".repeat(197)}`, ["too_long"]],
    ["DOMOVOY-2026", ["lower"]],
    ["domovoy-2026", ["upper"]],
    ["Domovoy-spirit", ["digit"]],
    ["Domovoy2026", ["special"]],
    ["Domovoy 2026", ["special"]],
    ["-Secr3t.", ["example"]],
    ["", ["too_short", "lower", "upper", "digit", "special"]],
  ])("%s breaks %j", (password, broken) => {
    expect(brokenPasswordRules(password)).toEqual(broken)
  })

  it("counts characters, not the units they are stored in", () => {
    expect(brokenPasswordRules("aB3😀😀")).toContain("too_short")
  })
})
