import { html, joinLines } from "./html"

it("escapes what was typed, and nothing else", () => {
  const typed = "<b>&lt;</b>"
  expect(html`<b>${typed}</b> ${html`<i>${1}</i>`}`.markup).toBe(
    "<b>&lt;b&gt;&amp;lt;&lt;/b&gt;</b> <i>1</i>",
  )
})

it("puts lines under one another and leaves out what is not there", () => {
  expect(joinLines(html`a`, null, html`b`).markup).toBe("a\nb")
})
