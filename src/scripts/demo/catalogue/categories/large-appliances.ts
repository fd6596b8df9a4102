import { branch, text } from "./branch"
import type { DemoCategory } from "../types"

export const large: DemoCategory = {
  handle: "large-appliances",
  name: text("Крупная техника", "Large appliances"),
  description: text(
    "Всё, что ставят один раз и надолго: холод, стирка, плита и мойка.",
    "What you install once and for long: cooling, laundry, cooking and dishes.",
  ),
  children: [
    branch({
      handle: "cooling",
      name: text("Холодильная техника", "Cooling"),
      description: text(
        "Холодильники и морозильники для кухни, кладовой и дачи.",
        "Refrigerators and freezers for the kitchen, pantry and country house.",
      ),
      leaves: [
        [
          "refrigerators",
          text("Холодильники", "Refrigerators"),
          text("С одной, двумя и четырьмя дверьми.", "With one, two or four doors."),
        ],
        [
          "freezers",
          text("Морозильники", "Freezers"),
          text("Шкафы и лари для больших запасов.", "Upright and chest freezers for big supplies."),
        ],
      ],
    }),
    branch({
      handle: "laundry",
      name: text("Стирка и сушка", "Laundry"),
      description: text(
        "Чистое и сухое бельё в любую погоду.",
        "Clean and dry linen in any weather.",
      ),
      leaves: [
        [
          "washing-machines",
          text("Стиральные машины", "Washing machines"),
          text("С фронтальной и вертикальной загрузкой.", "Front and top loading."),
        ],
        [
          "tumble-dryers",
          text("Сушильные машины", "Tumble dryers"),
          text("Сушат бережно и не занимают балкон.", "Gentle drying that keeps the balcony free."),
        ],
      ],
    }),
    branch({
      handle: "dishwashing",
      name: text("Мытьё посуды", "Dishwashing"),
      description: text(
        "Чтобы вечером не стоять у раковины.",
        "So that evenings are not spent at the sink.",
      ),
      leaves: [
        [
          "dishwashers",
          text("Посудомоечные машины", "Dishwashers"),
          text("Узкие и полноразмерные машины.", "Slim and full-size machines."),
        ],
      ],
    }),
    branch({
      handle: "cooking",
      name: text("Плиты и духовки", "Cooking"),
      description: text(
        "Встраиваемая техника для горячей кухни.",
        "Built-in appliances for the hot side of the kitchen.",
      ),
      leaves: [
        [
          "ovens",
          text("Духовые шкафы", "Ovens"),
          text(
            "Для пирогов, хлеба и воскресного жаркого.",
            "For pies, bread and the Sunday roast.",
          ),
        ],
        [
          "hobs",
          text("Варочные панели", "Hobs"),
          text("Индукционные, электрические и газовые.", "Induction, electric and gas."),
        ],
        [
          "cooker-hoods",
          text("Вытяжки", "Cooker hoods"),
          text("Уносят пар и запахи.", "Take steam and smells away."),
        ],
      ],
    }),
  ],
}
