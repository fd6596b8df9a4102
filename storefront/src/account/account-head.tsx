import { m } from "../paraglide/messages"

/** Told by the page itself, which is fetched when it is wanted; pages of one person are not listed. */
export const AccountHead = ({ title }: { title: string }) => (
  <>
    <title>{`${title} · ${m.shop_name()}`}</title>
    <meta name="robots" content="noindex" />
  </>
)
