import type { Category } from "../catalog/category-tree"
import { m } from "../paraglide/messages"
import { Link } from "../ui/link"
import { Logo } from "../ui/logo"
import { still } from "../ui/still"

type Contact = { phone: string; email: string; hours: string[]; legalName: string }

export const phoneHref = (phone: string) => `tel:+${phone.replaceAll(/\D/g, "")}`

type Props = { contact: Contact; categories: Category[] }

const Columns = ({ contact, categories }: Props) => (
  <div className="frame footer-columns">
    <div className="footer-home">
      <p className="logo">
        <Logo />
        <span>{m.shop_name()}</span>
      </p>
      <p>{m.shop_tagline()}</p>
      <p className="footer-legal">{contact.legalName}</p>
    </div>
    <nav aria-label={m.catalogue()}>
      <ul>
        {categories.map(({ handle, name }) => (
          <li key={handle}>
            <Link to="/category/$handle" params={{ handle }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
    <nav aria-label={m.nav_footer()}>
      <ul>
        <li>
          <Link to="/about">{m.about()}</Link>
        </li>
        <li>
          <Link to="/contacts">{m.contacts()}</Link>
        </li>
        <li>
          <Link to="/terms">{m.terms()}</Link>
        </li>
        <li>
          <Link to="/privacy">{m.privacy()}</Link>
        </li>
        <li>
          <Link to="/seller">{m.seller()}</Link>
        </li>
      </ul>
    </nav>
    <address className="footer-contact">
      <a className="footer-phone" href={phoneHref(contact.phone)}>
        {contact.phone}
      </a>
      {contact.hours.map((line) => (
        <span key={line}>{line}</span>
      ))}
      <a href={`mailto:${contact.email}`}>{contact.email}</a>
    </address>
  </div>
)

export const Footer = (facts: Props) => (
  <footer
    className="footer"
    {...(import.meta.env.SSR ? { children: <Columns {...facts} /> } : still)}
  />
)
