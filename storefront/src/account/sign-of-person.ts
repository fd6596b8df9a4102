/** Says only that somebody is logged in, so that pages need not ask where nobody is. */
export const SIGN_COOKIE = "here"

export const isSomebodyHere = (): boolean => /(?:^|;\s*)here=1(?:;|$)/.test(document.cookie)
