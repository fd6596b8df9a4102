import type { TelegramLink } from "@contracts/account/telegram"
import { useRouter } from "@tanstack/react-router"
import { useEffect } from "react"
import { Form } from "../form/form"
import { PressForm } from "../form/press-form"
import { TextField } from "../form/text-field"
import { formatMoment } from "../lib/format"
import { m } from "../paraglide/messages"
import { AccountFrame } from "./account-frame"
import type { Done } from "./done"
import { confirmTelegramPress, openBotPress, unlinkTelegramPress } from "./forms/press"
import { telegramCodeForm } from "./forms/telegram"
import { words } from "./words"

/** An address that was kept may tell of something that is not so any more. */
const stillTrue = (done: Done | undefined, { state }: TelegramLink): Done | undefined => {
  const tellsOf = { telegram_linked: "linked", telegram_unlinked: "none" } as const
  if (done !== "telegram_linked" && done !== "telegram_unlinked") return done
  return tellsOf[done] === state ? done : undefined
}

type Props = {
  link: TelegramLink
  zone: string
  /** To the bot, for whoever pressed the button without scripts. */
  way: string | undefined
  done: Done | undefined
}

type Named = { first_name: string | null; username: string | null }

const nameOf = ({ first_name, username }: Named): string =>
  [first_name, username === null ? null : `@${username}`].filter(Boolean).join(", ") ||
  m.telegram_nameless()

/** Whoever comes back from the bot sees what has happened there. */
const useNewsOnReturn = () => {
  const router = useRouter()
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") void router.invalidate()
    }
    document.addEventListener("visibilitychange", look)
    return () => {
      document.removeEventListener("visibilitychange", look)
    }
  }, [router])
}

const Linked = ({ link, zone }: { link: TelegramLink; zone: string }) => (
  <section className="waiting waiting-nothing">
    <h2>
      {m.telegram_linked_title({ name: nameOf(link.user ?? { first_name: null, username: null }) })}
    </h2>
    {link.linked_at === null ? null : (
      <p>{m.telegram_linked_since({ moment: formatMoment(link.linked_at, zone) })}</p>
    )}
    {link.blocked ? <p>{m.telegram_blocked()}</p> : null}
    <PressForm shape={unlinkTelegramPress} words={words}>
      {m.telegram_unlink()}
    </PressForm>
  </section>
)

const Asked = ({ request }: { request: NonNullable<TelegramLink["request"]> }) => (
  <section className="waiting">
    <h2>{m.telegram_request_title({ name: nameOf(request) })}</h2>
    <p>{m.telegram_request_text()}</p>
    <PressForm
      shape={confirmTelegramPress}
      words={words}
      values={{ id: request.id }}
      as="button button-main"
    >
      {m.telegram_request_confirm()}
    </PressForm>
  </section>
)

/** Without scripts the link is made first, and followed then. */
const OpenBot = ({ way }: { way: string | undefined }) => (
  <section className="waiting">
    <h2>{way === undefined ? m.telegram_open_title() : m.telegram_way_title()}</h2>
    <p>{m.telegram_open_text()}</p>
    {way === undefined ? (
      <PressForm shape={openBotPress} words={words} as="button button-main">
        {m.telegram_open()}
      </PressForm>
    ) : (
      <a href={way} className="button button-main" rel="noreferrer">
        {m.telegram_way()}
      </a>
    )}
  </section>
)

const Unlinked = ({ way }: Pick<Props, "way">) => (
  <>
    <OpenBot way={way} />
    <section className="waiting">
      <h2>{m.telegram_code_title()}</h2>
      <p>{m.telegram_code_text()}</p>
      <Form shape={telegramCodeForm} words={words} submit={m.telegram_code_submit()}>
        <TextField
          name="code"
          label={m.telegram_code()}
          hint={m.telegram_code_hint()}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          maxLength={9}
          spellCheck={false}
        />
      </Form>
    </section>
  </>
)

export const TelegramPage = ({ link, zone, way, done }: Props) => {
  useNewsOnReturn()
  return (
    <AccountFrame
      title={m.account_telegram()}
      lead={m.telegram_lead()}
      done={stillTrue(done, link)}
    >
      {link.request === null ? null : <Asked request={link.request} />}
      {link.state === "linked" ? <Linked link={link} zone={zone} /> : null}
      {link.state === "none" && link.bot === null ? (
        <p className="account-note">{m.telegram_no_bot()}</p>
      ) : null}
      {link.state === "none" && link.bot !== null ? <Unlinked way={way} /> : null}
    </AccountFrame>
  )
}
