import { askedWords } from "./asked-words"
import { searchQueriesOf } from "./search-queries"
import { soundKeyOf } from "./sound-key"
import { understand, type Found } from "./understand"

const vocabulary = [
  { word: "холодильник", stem: "холодильник", uses: 5 },
  { word: "стиральная", stem: "стиральн", uses: 4 },
  { word: "машина", stem: "машин", uses: 9 },
  { word: "чай", stem: "ча", uses: 2 },
  { word: "чайник", stem: "чайник", uses: 3 },
  { word: "washing", stem: "wash", uses: 4 },
  { word: "teplo", stem: "teplo", uses: 11 },
  { word: "кофе", stem: "коф", uses: 4 },
  { word: "кофемашина", stem: "кофемашин", uses: 2 },
  { word: "x200", stem: "x200", uses: 1 },
].map((known) => ({ ...known, key: soundKeyOf(known.word) }))

/** Answers as the database does, with the vocabulary above. */
const lookUp = (query: string): Found[] =>
  askedWords(query).flatMap((asked) => {
    const told = (how: Found["how"], among: typeof vocabulary) =>
      among.map(({ stem, key, uses }) => ({ ...asked, how, stem, key, uses }))
    const same = vocabulary.filter(({ key }) => key === asked.key)
    const begun = vocabulary.filter(({ key }) => key.startsWith(asked.key))
    return [...told("exact", same), ...told("prefix", begun), ...told("near", vocabulary)]
  })

const read = (query: string, unfinished = false) => {
  const understood = understand({ asked: askedWords(query), found: lookUp(query), unfinished })
  return understood && searchQueriesOf(understood).all
}

describe("understand", () => {
  it.each([
    ["холодильник", "('холодильник')"],
    ["ХОЛОДИЛЬНИК", "('холодильник')"],
    ["холадильник", "('холодильник')"],
    ["[jkjlbkmybr", "('холодильник')"],
    ["цфырштп", "('wash')"],
    ["washng", "('wash')"],
    ["тепло", "('teplo')"],
    ["стиралка", "('стиральн')&('машин')"],
    ["стир машина", "('стиральн')&('машин')"],
    ["teplo [jkjlbkmybr", "('teplo')&('холодильник')"],
    ["купить холодильник недорого", "('холодильник')"],
    ["х200", "('x200')"],
    ["кофе машина", "('коф'|'кофемашин')&('машин'|'кофемашин')"],
    ["холо дильник", "('холодильник')&('холодильник')"],
  ])("reads %s as %s", (query, meant) => {
    expect(read(query)).toBe(meant)
  })

  it("takes few letters under the other layout for nothing but what they are", () => {
    expect(read("xf")).toBeNull()
    expect(read("xfq")).toBe("('ча')")
  })

  it("forgives mistakes in a word that is still being typed", () => {
    expect(read("холадил")).toBeNull()
    expect(read("холадил", true)).toBe("('холодильник')")
  })

  it("takes a whole word for itself, and for the beginning of others while one types", () => {
    expect(read("чай")).toBe("('ча')")
    expect(read("чай", true)).toBe("('ча'|'чайник')")
  })

  it.each(["", "   ", "!!!", "абырвалг", "')|('wash", "\\"])(
    "finds no meaning, or a harmless one, in %j",
    (query) => {
      expect(read(query) ?? "('wash')").toBe("('wash')")
    },
  )

  it("reads no more than eight words", () => {
    expect(new Set(askedWords("раз ".repeat(50)).map(({ piece }) => piece)).size).toBe(8)
  })
})

describe("the queries of a search", () => {
  it("ask for words anywhere, in titles, at their beginning, and for kinds", () => {
    const understood = { groups: [["чайник"], ["бел", "белизн"]], words: ["чайник", "белый"] }
    expect(searchQueriesOf(understood)).toEqual({
      all: "('чайник')&('бел'|'белизн')",
      inTitle: "('=чайник')&('=бел'|'=белизн')",
      beginsTitle: "'^чайник':*",
      any: "'чайник'|'бел'|'белизн'",
      ofKind: "'~чайник'|'~бел'|'~белизн'",
    })
  })
})
