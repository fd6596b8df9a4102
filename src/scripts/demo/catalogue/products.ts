import { climate } from "./products/climate"
import { cooking } from "./products/cooking"
import { cooling } from "./products/cooling"
import { digitalHome } from "./products/digital-home"
import { foodPreparation } from "./products/food-preparation"
import { homeCare } from "./products/home-care"
import { laundryAndDishes } from "./products/laundry-and-dishes"
import { personalCare } from "./products/personal-care"
import { quickMeals } from "./products/quick-meals"
import { teaAndCoffee } from "./products/tea-and-coffee"
import type { DemoProduct } from "./types"

export const products: DemoProduct[] = [
  ...cooling,
  ...laundryAndDishes,
  ...cooking,
  ...teaAndCoffee,
  ...quickMeals,
  ...foodPreparation,
  ...homeCare,
  ...climate,
  ...personalCare,
  ...digitalHome,
]
