/** The number of a bot stands at the beginning of its token. */
export const botIdOf = (token: string): string => {
  const [, id] = /^(\d{1,18}):/.exec(token) ?? []
  if (id === undefined) throw new Error("A bot token looks like 123456:ABC…")
  return id
}
