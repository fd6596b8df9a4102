/** Whoever has one address of version 6 has a whole network of them. */
export const networkOf = (address: string): string => {
  const plain = address.replace(/^::ffff:/, "")
  if (!plain.includes(":")) return plain
  const [head = "", tail = ""] = plain.split("::")
  const left = head.split(":").filter(Boolean)
  const right = plain.includes("::") ? tail.split(":").filter(Boolean) : []
  const middle = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => "0")
  return [...left, ...middle, ...right].slice(0, 4).join(":")
}
