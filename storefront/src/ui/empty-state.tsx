import type { ReactNode } from "react"

type Props = { title: string; text: string; heading?: "h1" | "h2"; children?: ReactNode }

/** Nothing to show, said kindly, with the next step below. */
export const EmptyState = ({ title, text, heading: Heading = "h2", children }: Props) => (
  <section className="empty">
    <svg className="empty-house" viewBox="0 0 120 96" aria-hidden="true">
      <path d="M12 50 60 12l48 38" />
      <path d="M24 42v44h72V42" />
      <path d="M46 60h.01M74 60h.01" className="empty-eyes" />
      <path d="M52 74c5 3 11 3 16 0" />
    </svg>
    <Heading>{title}</Heading>
    <p>{text}</p>
    {children === undefined ? null : <div className="empty-steps">{children}</div>}
  </section>
)
