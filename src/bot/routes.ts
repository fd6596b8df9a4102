/** What buttons say first. A name is kept: old messages go on saying it. */
export const routes = {
  menu: "menu",
  about: "about",
  account: "account",
  code: "code",
  answerLink: "link",
  unlink: "unlink",
  settings: "settings",
  language: "lang",
  zones: "zones",
  zone: "zone",
  otherZone: "otherzone",
} as const
