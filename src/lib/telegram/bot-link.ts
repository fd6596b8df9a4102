import type { MedusaContainer } from "@medusajs/framework/types"

/** Under this name the container holds where links into Telegram lead: `TELEGRAM_LINK_URL`. */
export const TELEGRAM_LINKS = "telegram_links"

/** How a bot is reached by a link, for instance https://t.me/shop_bot. */
export const botLinkOf =
  (container: MedusaContainer) =>
  (username: string): string =>
    `${container.resolve<string>(TELEGRAM_LINKS)}/${username}`
