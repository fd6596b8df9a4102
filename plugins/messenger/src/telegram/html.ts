/** Text with Telegram's tags in it. What is plain text gets in only through `html`, escaped. */
export type Html = { readonly markup: string }

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

export const html = (parts: TemplateStringsArray, ...values: (string | number | Html)[]): Html => ({
  markup: parts
    .map((part, index) => {
      const value = values[index]
      if (value === undefined) return part
      return part + (typeof value === "object" ? value.markup : escape(String(value)))
    })
    .join(""),
})

/** Each on a line of its own; what is null is left out. */
export const joinLines = (...lines: (Html | null)[]): Html => ({
  markup: lines
    .filter((line) => line !== null)
    .map(({ markup }) => markup)
    .join("\n"),
})
