import type { MailContent } from "./content"
import { renderMail } from "./render"

const look = { shopName: "Лавка & Ко", locale: "ru" }
const content = (more: Partial<MailContent> = {}): MailContent => ({
  to: "anna@example.com",
  subject: "Заказ № 7",
  title: "Спасибо за заказ",
  body: [
    { paragraph: "Первый абзац.\n\nВторой,\nв две строки." },
    { rows: [{ name: "Чайник", note: "2 × 2 495 ₽", value: "4 990 ₽" }] },
    { code: "482 913" },
    { button: { label: "Открыть заказ", url: "https://shop.example/orders/7?a=1&b=2" } },
    { remark: "Ссылка действует один день." },
  ],
  ...more,
})

const HOSTILE = `"><script>alert(1)</script><img src=x onerror='alert(1)'>&\u0000`

describe("a mail", () => {
  it("has all its pieces in both of its forms", () => {
    const { html, text } = renderMail(content(), look)
    for (const piece of [
      "Спасибо за заказ",
      "Чайник",
      "2 × 2 495 ₽",
      "4 990 ₽",
      "482 913",
      "Открыть заказ",
    ]) {
      expect(html).toContain(piece)
      expect(text).toContain(piece)
    }
    expect(html).toContain('lang="ru"')
    expect(html).toContain("Лавка &amp; Ко")
    expect(html).toContain('href="https://shop.example/orders/7?a=1&amp;b=2"')
    expect(text).toContain("Открыть заказ:\nhttps://shop.example/orders/7?a=1&b=2")
    expect(text).toContain("Отвечать на него не нужно")
  })

  it("keeps paragraphs and lines", () => {
    const { html } = renderMail(content(), look)
    expect(html).toMatch(/Первый абзац\.<\/p>/)
    expect(html).toMatch(/Второй,<br \/>в две строки\./)
  })

  it("tells the addresses of buttons that follow one another in one place", () => {
    const of = (name: string) => ({ button: { label: name, url: `https://shop.example/${name}` } })
    const { html } = renderMail(content({ body: [of("one"), of("two")] }), look)
    expect(html.match(/откройте эт/g)).toHaveLength(1)
    expect(html.indexOf(">two</a")).toBeLessThan(html.indexOf("откройте эти ссылки"))
    expect(html.match(/href="https:\/\/shop\.example\/two"/g)).toHaveLength(2)
  })

  it("speaks English to everybody else", () => {
    const { html, text } = renderMail(content(), { ...look, locale: "de-DE" })
    expect(html).toContain('lang="en"')
    expect(text).toContain("There is no need to answer")
  })

  it("shows the first paragraph, or what was chosen, in lists of mails", () => {
    const hidden = /<div style="display:none[^>]*>([^<]*)</
    expect(hidden.exec(renderMail(content(), look).html)?.[1]).toMatch(/^Первый абзац/)
    const chosen = renderMail(content({ preview: "Мы его получили" }), look)
    expect(hidden.exec(chosen.html)?.[1]).toBe("Мы его получили")
  })

  it.each<[string, Partial<MailContent>]>([
    ["title", { title: HOSTILE }],
    ["subject", { subject: HOSTILE }],
    ["preview", { preview: HOSTILE }],
    ["paragraph", { body: [{ paragraph: HOSTILE }] }],
    ["remark", { body: [{ remark: HOSTILE }] }],
    ["code", { body: [{ code: HOSTILE }] }],
    ["name", { body: [{ rows: [{ name: HOSTILE, value: "" }] }] }],
    ["note", { body: [{ rows: [{ name: "", note: HOSTILE, value: "" }] }] }],
    ["value", { body: [{ rows: [{ name: "", value: HOSTILE }] }] }],
    ["label", { body: [{ button: { label: HOSTILE, url: "https://shop.example" } }] }],
    ["address", { body: [{ button: { label: "", url: `https://shop.example/${HOSTILE}` } }] }],
  ])("shows what was written into its %s as text", (_place, more) => {
    const { html } = renderMail(content(more), look)
    expect(html).not.toMatch(/<script|<img|onerror='/)
    expect(html).toContain("&lt;script&gt;")
    expect(html).not.toContain("\u0000")
  })

  it("lets the name of the shop do no harm either", () => {
    expect(renderMail(content(), { ...look, shopName: HOSTILE }).html).not.toContain("<script")
  })

  it.each(["javascript:alert(1)", "data:text/html,x", "/orders/7", "not an address"])(
    "leads nobody to %s",
    (url) => {
      const made = () => renderMail(content({ body: [{ button: { label: "", url } }] }), look)
      expect(made).toThrow("mail_link_invalid")
    },
  )

  it("has a subject of one line", () => {
    const { subject } = renderMail(
      content({ subject: "Заказ\r\nBcc: all@example.com\u2028!" }),
      look,
    )
    expect(subject).toBe("Заказ Bcc: all@example.com !")
  })
})
