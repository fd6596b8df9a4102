export type BotLink = { bot: string; payload: string | undefined }

const BOT_PATH = /^\/([a-z]\w{1,30}bot)\/?$/i

/** A link that opens a bot: at t.me, or at the address of this page. */
export const botLinkIn = (address: string): BotLink | undefined => {
  const url = URL.parse(address, location.origin)
  if (!url || !(url.origin === location.origin || /^(www\.)?t\.me$/.test(url.hostname))) {
    return undefined
  }
  const bot = BOT_PATH.exec(url.pathname)?.[1]
  return bot ? { bot, payload: url.searchParams.get("start") ?? undefined } : undefined
}

/** What a person pasted: a link, or its parameter alone. */
export const botLinkOf = (text: string, usualBot: string): BotLink | undefined =>
  /^[\w-]{1,64}$/.test(text) ? { bot: usualBot, payload: text } : botLinkIn(text)
