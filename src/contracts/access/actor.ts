/** What a customer is in the shop; a manager works at the desk. */
export type CustomerType = "client" | "manager"

/** On whose behalf something is done. A door builds it; workflows and queries ask it for rights. */
export type Actor =
  | { kind: "guest" }
  | { kind: "customer"; id: string; type: CustomerType }
  | { kind: "admin"; id: string }
  | { kind: "token"; id: string }
  | { kind: "system"; id: string }
