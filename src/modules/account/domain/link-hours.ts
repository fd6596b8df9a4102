/** How long the links of mails are good; the one that sets a password the shortest. */
export const LINK_HOURS = { activate: 72, change_email: 24, password: 1 } as const
