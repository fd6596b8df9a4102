/** How long the link of an invitation is good; a weekend must fit in. */
export const INVITATION_HOURS = 72
