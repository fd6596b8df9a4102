import type { ReactNode } from "react"
import { AccountHead } from "./account-head"
import type { Done } from "./done"
import { DoneNotice } from "./done-notice"

type Props = { title: string; lead?: ReactNode; done?: Done | undefined; children: ReactNode }

/** A page before the login: one thing to do, in the middle. */
export const OutsideFrame = ({ title, lead, done, children }: Props) => (
  <div className="frame outside">
    <AccountHead title={title} />
    <header className="page-head">
      <h1>{title}</h1>
      {lead === undefined ? null : <p>{lead}</p>}
    </header>
    <DoneNotice done={done} />
    {children}
  </div>
)
