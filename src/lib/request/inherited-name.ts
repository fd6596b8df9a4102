const inherited = new Set(Object.getOwnPropertyNames(Object.prototype))

/**
 * A name that every object has without being given it, such as `__proto__`. Code that looks up
 * what a caller named finds something where it expects nothing, and may write into it.
 */
export const isInheritedName = (name: string): boolean => inherited.has(name)
