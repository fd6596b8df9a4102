/** As cards and their rules write it: `2039-12`. */
export const thisMonth = (): string => new Date().toISOString().slice(0, 7)
