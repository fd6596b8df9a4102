/** Which pages of a list to offer: the ends, the neighbours, and a gap (0) between. */
export const pagesToShow = (page: number, last: number): number[] => {
  const near = [1, page - 1, page, page + 1, last].filter((one) => one >= 1 && one <= last)
  const shown = [...new Set(near)].sort((one, other) => one - other)
  return shown.flatMap((one, index) => {
    const before = shown[index - 1] ?? one
    if (one - before === 2) return [one - 1, one]
    return one - before > 2 ? [0, one] : [one]
  })
}
