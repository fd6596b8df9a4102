const ascending = (values) => [...values].sort((one, other) => one - other)

/** @param {number[]} values */
export function median(values) {
  const sorted = ascending(values)
  const middle = sorted.length / 2
  return sorted.length % 2 === 0
    ? (sorted[middle - 1] + sorted[middle]) / 2
    : sorted[Math.floor(middle)]
}

/**
 * @param {number[]} values
 * @param {number} share such as 0.99, of which no more are above what is returned
 */
export function quantile(values, share) {
  const sorted = ascending(values)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]
}

/**
 * How far apart the values are, as a share of their median.
 * @param {number[]} values
 */
export const spread = (values) => (Math.max(...values) - Math.min(...values)) / median(values)

/**
 * The least-squares line through the points.
 * @param {{ x: number, y: number }[]} points
 */
export function slope(points) {
  const mean = (pick) => points.reduce((sum, point) => sum + pick(point), 0) / points.length
  const x = mean((point) => point.x)
  const y = mean((point) => point.y)
  const above = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0)
  const below = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0)
  return above / below
}
