import { parseHtml } from "../text/html.ts"
import { parseMarkdown } from "../text/markdown.ts"
import { plainText } from "../text/formatted-text.ts"

describe("HTML", () => {
  it.each([
    [
      "<b>Hi</b> <i>you</i>",
      "Hi you",
      [
        ["bold", 0, 2],
        ["italic", 3, 3],
      ],
    ],
    [
      "<strong>a<em>b</em></strong>",
      "ab",
      [
        ["italic", 1, 1],
        ["bold", 0, 2],
      ],
    ],
    [
      "<u>a</u><ins>b</ins><s>c</s><del>d</del>",
      "abcd",
      [
        ["underline", 0, 1],
        ["underline", 1, 1],
        ["strikethrough", 2, 1],
        ["strikethrough", 3, 1],
      ],
    ],
    ["😀<b>x</b>", "😀x", [["bold", 2, 1]]],
    ["&lt;b&gt; &amp; &quot; &#33; &#x1F600;", '<b> & " ! 😀', []],
    ["&nbsp;&copy", "&nbsp;&copy", []],
    [
      "<tg-spoiler>a</tg-spoiler><span class='tg-spoiler'>b</span>",
      "ab",
      [
        ["spoiler", 0, 1],
        ["spoiler", 1, 1],
      ],
    ],
    ["<blockquote>q</blockquote>", "q", [["blockquote", 0, 1]]],
    ["<blockquote expandable>q</blockquote>", "q", [["expandable_blockquote", 0, 1]]],
    ["<b></b>x", "x", []],
    ["<B>x</>", "x", [["bold", 0, 1]]],
    ["<a href='javascript:alert(1)'>x</a>", "x", []],
  ])("%s", (source, text, entities) => {
    const read = parseHtml(source)
    expect(read.text).toBe(text)
    expect(read.entities.map(({ type, offset, length }) => [type, offset, length])).toEqual(
      entities,
    )
  })

  it("keeps where a link leads and what language code is in", () => {
    const { entities } = parseHtml(
      '<a href="https://a.example/?x=1&amp;y=2">a</a><pre><code class="language-ts">b</code></pre>',
    )
    expect(entities).toEqual([
      { type: "text_link", offset: 0, length: 1, url: "https://a.example/?x=1&y=2" },
      { type: "pre", offset: 1, length: 1, language: "ts" },
    ])
  })
})

describe("MarkdownV2", () => {
  it.each([
    [
      "*b* _i_ __u__ ~s~ ||p||",
      "b i u s p",
      ["bold", "italic", "underline", "strikethrough", "spoiler"],
    ],
    ["1\\.5 \\*", "1.5 *", []],
    ["`a_b` ```ts\nx.y```", "a_b x.y", ["code", "pre"]],
    ["[a](https://a.example/)", "a", ["text_link"]],
  ])("%s", (source, text, types) => {
    const read = parseMarkdown(source)
    expect(read.text).toBe(text)
    expect(read.entities.map(({ type }) => type)).toEqual(types)
  })

  it.each(["*a", "a_b", "[a](", "a!"])("refuses %s", (source) => {
    expect(() => parseMarkdown(source)).toThrow("can't parse entities")
  })
})

describe("plain text", () => {
  it("loses the spaces at its ends and shows what can be followed", () => {
    const { text, entities } = plainText(
      " /start@domovoy_bot see https://a.example/x. @anna_m #скидка a@b.example /no/path ",
    )
    expect(text.startsWith("/start")).toBe(true)
    const found = entities.map(({ type, offset, length }) => [
      type,
      text.slice(offset, offset + length),
    ])
    expect(found).toEqual([
      ["bot_command", "/start@domovoy_bot"],
      ["url", "https://a.example/x"],
      ["mention", "@anna_m"],
      ["hashtag", "#скидка"],
      ["email", "a@b.example"],
    ])
  })
})
