import type { Route } from "../router/router"

/** What ends a login would end it for the questions after it; where nobody is, one may still log out. */
const lastOfAll = ["DELETE /store/account/sessions", "DELETE /auth/session"]

export const endsLogin = ({ key }: Route): boolean => lastOfAll.includes(key)

/** In the order in which they can be asked with one login. */
export const endingLogins = (routes: Route[]): Route[] =>
  lastOfAll.flatMap((wanted) => routes.filter(({ key }) => key === wanted))
