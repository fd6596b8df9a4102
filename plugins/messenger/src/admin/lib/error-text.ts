const kinds: [RegExp, string][] = [
  [/^smtp_server_/, "server"],
  [/^smtp_5/, "refused"],
  [/^smtp_4/, "postponed"],
  [/^notice_/, "notice"],
  [/^send_timeout$/, "timeout"],
  [/^worker_lost$/, "lost"],
  [/^expired$/, "expired"],
  [/^empty$/, "empty"],
  [/^mail_address_invalid$/, "address"],
  [/^mail_link_invalid$/, "link"],
]

/** Which sentence tells a person what a code means. */
export const errorText = (code: string): string =>
  kinds.find(([pattern]) => pattern.test(code))?.[1] ?? "other"
