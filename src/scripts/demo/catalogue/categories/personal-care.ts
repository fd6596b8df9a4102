import { branch, text } from "./branch"
import type { DemoCategory } from "../types"

export const beauty: DemoCategory = {
  handle: "personal-care",
  name: text("Уход за собой", "Personal care"),
  description: text("Для ванной комнаты и дорожной сумки.", "For the bathroom and the travel bag."),
  children: [
    branch({
      handle: "hair-care",
      name: text("Волосы", "Hair care"),
      description: text("Сушка и укладка.", "Drying and styling."),
      leaves: [
        [
          "hair-dryers",
          text("Фены", "Hair dryers"),
          text("С концентратором и диффузором.", "With concentrator and diffuser."),
        ],
      ],
    }),
    branch({
      handle: "shaving",
      name: text("Бритьё и стрижка", "Shaving and trimming"),
      description: text("Аккуратно и без раздражения.", "Neat and gentle on the skin."),
      leaves: [
        [
          "shavers",
          text("Электробритвы", "Electric shavers"),
          text("Роторные и сеточные.", "Rotary and foil."),
        ],
        [
          "trimmers",
          text("Триммеры", "Trimmers"),
          text("Для бороды и волос.", "For beard and hair."),
        ],
      ],
    }),
  ],
}
