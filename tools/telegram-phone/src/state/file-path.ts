import type { KeptFile } from "./world.ts"

/** A harmless end of a name, as the address of a file has one. */
export const extensionOf = ({ name }: KeptFile): string => /\.[a-z\d]{1,8}$/i.exec(name)?.[0] ?? ""
