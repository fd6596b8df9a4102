import { m } from "../paraglide/messages"
import { phoneHref } from "../shell/footer"
import { Link } from "../ui/link"
import type { Facts } from "./facts.server"

export const ContactsPage = ({ facts }: { facts: Facts }) => (
  <div className="frame">
    <header className="page-head">
      <h1>{m.contacts()}</h1>
      <p>{m.contacts_lead()}</p>
    </header>
    <dl className="contacts">
      <div>
        <dt>{m.phone()}</dt>
        <dd>
          <a className="contacts-main" href={phoneHref(facts.phone)}>
            {facts.phone}
          </a>
        </dd>
      </div>
      <div>
        <dt>{m.email()}</dt>
        <dd>
          <a className="contacts-main" href={`mailto:${facts.email}`}>
            {facts.email}
          </a>
        </dd>
      </div>
      <div>
        <dt>{m.hours()}</dt>
        <dd>
          {facts.hours.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </dd>
      </div>
      <div>
        <dt>{m.address()}</dt>
        <dd>
          <span>{facts.address}</span>
          <span>
            {facts.legalName} · <Link to="/seller">{m.seller_details()}</Link>
          </span>
        </dd>
      </div>
    </dl>
  </div>
)
