import { branch, text } from "./branch"
import type { DemoCategory } from "../types"

export const climate: DemoCategory = {
  handle: "climate",
  name: text("Климат", "Climate"),
  description: text(
    "Прохлада летом, тепло зимой, чистый воздух всегда.",
    "Cool in summer, warm in winter, clean air always.",
  ),
  children: [
    branch({
      handle: "heating-and-cooling",
      name: text("Тепло и прохлада", "Heating and cooling"),
      description: text(
        "Нужная температура в каждой комнате.",
        "The right temperature in every room.",
      ),
      leaves: [
        [
          "air-conditioners",
          text("Кондиционеры", "Air conditioners"),
          text("Настенные и мобильные.", "Wall-mounted and mobile."),
        ],
        [
          "heaters",
          text("Обогреватели", "Heaters"),
          text("Масляные, конвекторные, керамические.", "Oil-filled, convector and ceramic."),
        ],
        [
          "fans",
          text("Вентиляторы", "Fans"),
          text("Напольные, настольные и колонны.", "Pedestal, desk and tower."),
        ],
      ],
    }),
    branch({
      handle: "air-care",
      name: text("Воздух", "Air care"),
      description: text(
        "Влажность и чистота, которые чувствуешь утром.",
        "Humidity and purity you feel in the morning.",
      ),
      leaves: [
        [
          "humidifiers",
          text("Увлажнители", "Humidifiers"),
          text("Для спальни, детской и растений.", "For bedrooms, nurseries and plants."),
        ],
        [
          "air-purifiers",
          text("Очистители воздуха", "Air purifiers"),
          text("Задерживают пыль, пыльцу и шерсть.", "Catch dust, pollen and pet hair."),
        ],
      ],
    }),
  ],
}
