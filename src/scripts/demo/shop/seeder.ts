import type { Actor } from "../../../contracts/access/actor"

export const seeder: Actor = { kind: "system", id: "seed-demo" }
