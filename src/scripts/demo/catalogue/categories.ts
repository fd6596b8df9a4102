import { climate } from "./categories/climate"
import { digital } from "./categories/digital-home"
import { home } from "./categories/home-care"
import { kitchen } from "./categories/kitchen"
import { large } from "./categories/large-appliances"
import { beauty } from "./categories/personal-care"
import type { DemoCategory } from "./types"

export const categories: DemoCategory[] = [large, kitchen, home, climate, beauty, digital]
