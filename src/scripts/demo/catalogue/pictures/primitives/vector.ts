export type Point = readonly [number, number]
/** x to the right, y up, z towards the viewer; millimetres from the middle of the product's foot. */
export type Vector = readonly [number, number, number]
/** Degrees: yaw shows the right-hand side, pitch shows the top. */
export type Camera = { yaw: number; pitch: number }

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Parallel projection keeps every flat face an affine image, so panels are drawn once, flat. */
export const turn = (camera: Camera, [x, y, z]: Vector): Vector => {
  const yaw = radians(camera.yaw)
  const pitch = radians(camera.pitch)
  const across = x * Math.cos(yaw) - z * Math.sin(yaw)
  const near = x * Math.sin(yaw) + z * Math.cos(yaw)
  return [
    across,
    y * Math.cos(pitch) - near * Math.sin(pitch),
    near * Math.cos(pitch) + y * Math.sin(pitch),
  ]
}

export const project = (camera: Camera, vector: Vector): Point => {
  const [x, y] = turn(camera, vector)
  return [x, -y]
}

export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
export const times = (a: Vector, k: number): Vector => [a[0] * k, a[1] * k, a[2] * k]
export const minus = (a: Vector, b: Vector): Vector => add(a, times(b, -1))
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
export const unit = (a: Vector): Vector => times(a, 1 / (Math.hypot(...a) || 1))

export const middle = (points: readonly Vector[]): Vector =>
  times(
    points.reduce<Vector>((sum, point) => add(sum, point), [0, 0, 0]),
    1 / points.length,
  )

type Swing = { pivot: Vector; degrees: number; axis: "x" | "y" }

/** Turns a point about a hinge: upright for side-hung doors, level for flaps. */
export const swing = (vector: Vector, { pivot, degrees, axis }: Swing): Vector => {
  const [x, y, z] = minus(vector, pivot)
  const cos = Math.cos(radians(degrees))
  const sin = Math.sin(radians(degrees))
  const turned: Vector =
    axis === "y"
      ? [x * cos + z * sin, y, z * cos - x * sin]
      : [x, y * cos - z * sin, y * sin + z * cos]
  return add(turned, pivot)
}

const turnsRight = (a: Point, b: Point, c: Point): boolean =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) <= 0

const halfHull = (points: readonly Point[]): Point[] => {
  const chain: Point[] = []
  for (const point of points) {
    for (;;) {
      const last = chain.at(-1)
      const before = chain.at(-2)
      if (!last || !before || !turnsRight(before, last, point)) break
      chain.pop()
    }
    chain.push(point)
  }
  return chain.slice(0, -1)
}

export const hull = (points: readonly Point[]): Point[] => {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  return [...halfHull(sorted), ...halfHull([...sorted].reverse())]
}
