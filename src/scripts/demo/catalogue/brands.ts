import type { DemoBrand } from "./types"

/** Invented names; the comment is the place each takes on the shelf. */
export const brands: DemoBrand[] = [
  { handle: "teplo", name: "Teplo" }, // large appliances, the sensible middle
  { handle: "stuzha", name: "Stuzha" }, // cooling, from plain to good
  { handle: "halvorn", name: "Halvorn" }, // the dear end of the kitchen
  { handle: "istra", name: "Istra" }, // built-in cooking, upper middle
  { handle: "okolo", name: "Okolo" }, // small kitchen things in colours
  { handle: "zavarka", name: "Zavarka" }, // tea and coffee
  { handle: "mastak", name: "Mastak" }, // honest kitchen workhorses, cheap
  { handle: "pylinka", name: "Pylinka" }, // vacuum cleaners
  { handle: "sivko", name: "Sivko" }, // robots, dear
  { handle: "gladko", name: "Gladko" }, // irons and steamers
  { handle: "vetrino", name: "Vetrino" }, // climate
  { handle: "kudri", name: "Kudri" }, // hair
  { handle: "usach", name: "Usach" }, // shaving
  { handle: "vidnava", name: "Vidnava" }, // televisions
  { handle: "zvonar", name: "Zvonar" }, // speakers
  { handle: "igrun", name: "Igrun" }, // game consoles
]
