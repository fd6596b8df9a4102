import { useRouterState } from "@tanstack/react-router"
import type { ReactNode } from "react"
import { PressForm } from "../form/press-form"
import { m } from "../paraglide/messages"
import { localizeHref } from "../paraglide/runtime"
import { Icon } from "../ui/icon"
import { Link } from "../ui/link"
import { AccountHead } from "./account-head"
import type { Done } from "./done"
import { DoneNotice } from "./done-notice"
import { logOutPress } from "./forms/press"
import { words } from "./words"

const pages = [
  ["/account", m.account_home],
  ["/account/orders", m.orders],
  ["/account/profile", m.account_profile],
  ["/account/addresses", m.account_addresses],
  ["/account/notifications", m.account_notifications],
  ["/account/telegram", m.account_telegram],
  ["/account/email", m.account_email],
  ["/account/change-password", m.account_password],
  ["/account/sessions", m.account_sessions],
  ["/account/data", m.account_data],
] as const

/** Whoever changes an address is still at their addresses. */
const isAt = (to: string, here: string) =>
  here === to || (to !== "/account" && here.startsWith(`${to}/`))

const AccountMenu = ({ here }: { here: string }) => (
  <nav className="account-menu" aria-label={m.account()}>
    <ul>
      {pages.map(([to, name]) => (
        <li key={to}>
          <Link to={to} aria-current={isAt(to, here) ? "page" : undefined}>
            {name()}
            <Icon name="right" />
          </Link>
        </li>
      ))}
    </ul>
    <PressForm
      shape={logOutPress}
      words={words}
      action={localizeHref("/account/logout")}
      as="press-quiet"
    >
      {m.account_log_out()}
    </PressForm>
  </nav>
)

type Props = {
  title: string
  lead?: ReactNode
  done?: Done | undefined
  /** The page one comes to first, on which a narrow screen shows the menu. */
  first?: boolean
  children: ReactNode
}

export const AccountFrame = ({ title, lead, done, first = false, children }: Props) => {
  const here = useRouterState({ select: ({ location }) => location.pathname })
  return (
    <div className={`frame account ${first ? "account-first" : ""}`}>
      <AccountHead title={title} />
      <AccountMenu here={here} />
      <div className="account-main">
        {first ? null : (
          <Link to="/account" className="account-back">
            <Icon name="left" />
            {m.account()}
          </Link>
        )}
        <header className="page-head">
          <h1>{title}</h1>
          {lead === undefined ? null : <p>{lead}</p>}
        </header>
        <DoneNotice done={done} />
        {children}
      </div>
    </div>
  )
}
