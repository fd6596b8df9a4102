import type { Category } from "../catalog/category-tree"
import { m } from "../paraglide/messages"
import { Icon } from "../ui/icon"
import { Link } from "../ui/link"
import { Logo } from "../ui/logo"
import { AccountLink } from "./account-link"
import { CartLink } from "./cart-link"
import { CatalogueMenu } from "./catalogue-menu"
import { ComparisonLink } from "./comparison-link"
import { LanguageLink } from "./language-link"
import { SearchBox } from "./search-box"
import { ThemeButton } from "./theme-button"

export const Header = ({ categories }: { categories: Category[] }) => (
  <header className="header">
    <div className="frame header-row">
      <Link to="/" className="logo">
        <Logo />
        <span>{m.shop_name()}</span>
      </Link>
      <button type="button" className="button menu-button" popoverTarget="catalogue-menu">
        <Icon name="menu" />
        <span>{m.catalogue()}</span>
      </button>
      <SearchBox />
      <div className="tools">
        <AccountLink />
        <CartLink />
        <ComparisonLink />
        <ThemeButton />
        <LanguageLink />
      </div>
    </div>
    <CatalogueMenu categories={categories} />
  </header>
)
