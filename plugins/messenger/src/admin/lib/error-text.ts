const kinds: [RegExp, string][] = [
  [/^smtp_server_/, "server"],
  [/^smtp_5/, "refused"],
  [/^smtp_4/, "postponed"],
  [/^telegram_(401|404)$/, "bot"],
  [/^telegram_429$/, "tooMany"],
  [/^telegram_(5|silent)/, "telegramAway"],
  [/^telegram_4/, "telegramRefused"],
  [/^chat_blocked$/, "blocked"],
  [/^chat_unknown$/, "chat"],
  [/^superseded$/, "superseded"],
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
