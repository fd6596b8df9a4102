import { readdirSync } from "node:fs"
import path from "node:path"

import { storefrontFolder } from "../../../scripts/lib/paths.mjs"
import { Refusal } from "../../../scripts/lib/refusal.mjs"

/**
 * @typedef {object} Kind
 * @property {string} name
 * @property {string} [route] whose page it is, as its file is called
 * @property {string} path
 * @property {"person"} [as] measured logged in
 * @property {"failing"} [at] before a backend that answers nothing
 * @property {number} status
 * @property {string} [press] what is clicked to see how soon it answers
 * @property {string} [type] what is typed into
 */

const COMPARED = "teplo-x200-refrigerator-silver,stuzha-mini-refrigerator-mint"

const menu = { press: ".menu-button", status: 200 }
const typing = { type: "main .field-input", status: 200 }
const person = { as: "person" }

const shopWindow = [
  { name: "home", route: "index", path: "/", ...menu },
  { name: "catalogue", route: "catalog", path: "/catalog", ...menu },
  {
    name: "category",
    route: "category.$handle",
    path: "/category/kitchen",
    press: ".sort select",
    status: 200,
  },
  {
    name: "product",
    route: "product.$handle",
    path: "/product/teplo-x200-refrigerator-silver",
    ...menu,
  },
  {
    name: "search",
    route: "search",
    path: "/search?q=%D1%87%D0%B0%D0%B9%D0%BD%D0%B8%D0%BA",
    type: ".search input",
    status: 200,
  },
  { name: "compare", route: "compare", path: `/compare?products=${COMPARED}`, ...menu },
  { name: "contacts", route: "contacts", path: "/contacts", ...menu },
  { name: "about", route: "about", path: "/about", ...menu },
  { name: "terms", route: "terms", path: "/terms", ...menu },
  { name: "privacy", route: "privacy", path: "/privacy", ...menu },
  { name: "seller", route: "seller", path: "/seller", ...menu },
  { name: "not found", path: "/no-such-page", ...menu, status: 404 },
  { name: "failed", path: "/catalog", at: "failing", ...menu, status: 503 },
]

const beforeLogin = [
  { name: "login", route: "account.login", path: "/account/login", ...typing },
  { name: "registration", route: "account.register", path: "/account/register", ...typing },
  { name: "forgotten password", route: "account.forgot", path: "/account/forgot", ...typing },
  { name: "new password", route: "account.reset", path: "/account/reset?token=any", ...typing },
  { name: "activation", route: "account.activate", path: "/account/activate?token=any", ...menu },
  {
    name: "new e-mail",
    route: "account.confirm-email",
    path: "/account/confirm-email?token=any",
    ...menu,
  },
]

/** @param {import("./history.mjs").History} history */
const ofPerson = ({ address, unpaid, reviewed }) => [
  { name: "cart", route: "cart", path: "/cart", press: "input[name=line]", status: 200 },
  {
    name: "checkout",
    route: "checkout",
    path: "/checkout",
    press: "input[name=delivery]:not(:checked)",
    status: 200,
  },
  { name: "orders", route: "account.orders.index", path: "/account/orders", ...menu },
  { name: "order", route: "account.orders.$id", path: `/account/orders/${unpaid}`, ...menu },
  {
    name: "payment",
    route: "account.orders.$id_.pay",
    path: `/account/orders/${unpaid}/pay`,
    type: "[name=number]",
    status: 200,
  },
  {
    name: "review",
    route: "product.$handle_.review",
    path: `/product/${reviewed}/review`,
    type: "textarea",
    status: 200,
  },
  { name: "account", route: "account.index", path: "/account", ...menu },
  { name: "profile", route: "account.profile", path: "/account/profile", ...typing },
  { name: "Telegram", route: "account.telegram", path: "/account/telegram", ...menu },
  {
    name: "notifications",
    route: "account.notifications",
    path: "/account/notifications",
    ...menu,
  },
  { name: "e-mail", route: "account.email", path: "/account/email", ...typing },
  {
    name: "password",
    route: "account.change-password",
    path: "/account/change-password",
    ...typing,
  },
  { name: "sessions", route: "account.sessions", path: "/account/sessions", ...menu },
  { name: "data", route: "account.data", path: "/account/data", ...menu },
  { name: "addresses", route: "account.addresses.index", path: "/account/addresses", ...menu },
  {
    name: "new address",
    route: "account.addresses.new",
    path: "/account/addresses/new",
    ...typing,
  },
  {
    name: "address",
    route: "account.addresses.$id",
    path: `/account/addresses/${address}`,
    ...typing,
  },
]

/** @param {import("./history.mjs").History} history */
const ofGuest = ({ guestOrder }) => [
  { name: "guest's order", route: "order.$id", path: `/order/${guestOrder}`, ...menu },
]

/**
 * Every kind of page that the storefront has.
 * @param {import("./history.mjs").History} history
 * @returns {Kind[]}
 */
export const kindsOf = (history) => [
  ...shopWindow,
  ...beforeLogin,
  ...ofPerson(history).map((kind) => ({ ...person, ...kind })),
  ...ofGuest(history),
]

/** Refuses to measure all pages but one: a page that was added needs a line above, too. */
export function refuseGaps() {
  const nobody = { address: "", unpaid: "", reviewed: "", guestOrder: "" }
  const told = new Set(kindsOf(nobody).flatMap(({ route }) => route ?? []))
  const files = readdirSync(path.join(storefrontFolder, "src", "routes"), { recursive: true })
  const routes = new Set(
    files
      .filter((file) => file.endsWith(".tsx") && file !== "__root.tsx")
      .map((file) => file.slice(0, -".tsx".length)),
  )
  const gaps = [...routes].filter((route) => !told.has(route))
  const ghosts = [...told].filter((route) => !routes.has(route))
  if (gaps.length > 0 || ghosts.length > 0) {
    const parts = [
      gaps.length > 0 ? `has no line for the pages of ${gaps.join(", ")}` : "",
      ghosts.length > 0 ? `has lines for pages that are gone: ${ghosts.join(", ")}` : "",
    ]
    throw new Refusal(`bench/lib/pages/kinds.mjs ${parts.filter(Boolean).join(", and ")}.`)
  }
}
