const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

const escapeHtml = (text: string): string =>
  text
    // No place in HTML, and a way to hide things in it.

    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "")
    .replace(/[&<>"']/g, (character) => entities[character] ?? "")

type Piece = string | number | Safe | Piece[]

/** HTML that may stand in HTML as it is. */
class Safe {
  constructor(readonly html: string) {}
}
export type { Safe }

const show = (piece: Piece): string => {
  if (piece instanceof Safe) return piece.html
  if (Array.isArray(piece)) return piece.map(show).join("")
  return escapeHtml(String(piece))
}

/** Everything put into the template is text and is escaped, unless it was made the same way. */
export const html = (strings: TemplateStringsArray, ...pieces: Piece[]): Safe =>
  new Safe(strings.reduce((all, string, index) => all + show(pieces[index - 1] ?? "") + string))
