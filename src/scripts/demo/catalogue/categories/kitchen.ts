import { branch, text } from "./branch"
import type { DemoCategory } from "../types"

export const kitchen: DemoCategory = {
  handle: "kitchen",
  name: text("Кухня", "Kitchen"),
  description: text(
    "Небольшая техника, которая живёт на столешнице.",
    "Small appliances that live on the worktop.",
  ),
  children: [
    branch({
      handle: "tea-and-coffee",
      name: text("Чай и кофе", "Tea and coffee"),
      description: text(
        "Для утра, гостей и долгих разговоров.",
        "For mornings, guests and long talks.",
      ),
      leaves: [
        [
          "kettles",
          text("Чайники", "Kettles"),
          text("Стальные, стеклянные и с тонким носиком.", "Steel, glass and gooseneck."),
        ],
        [
          "coffee-machines",
          text("Кофемашины", "Coffee machines"),
          text("От капельной до автоматической.", "From drip to fully automatic."),
        ],
      ],
    }),
    branch({
      handle: "quick-meals",
      name: text("Быстрая готовка", "Quick meals"),
      description: text("Разогреть, сварить и подрумянить.", "Warm up, stew and toast."),
      leaves: [
        [
          "microwaves",
          text("Микроволновые печи", "Microwave ovens"),
          text("Греют, размораживают, жарят на гриле.", "Heat, defrost and grill."),
        ],
        [
          "multicookers",
          text("Мультиварки", "Multicookers"),
          text(
            "Каша к завтраку и суп к ужину без присмотра.",
            "Porridge for breakfast and soup for supper, unattended.",
          ),
        ],
        [
          "toasters",
          text("Тостеры", "Toasters"),
          text("Для хлеба любой толщины.", "For bread of any thickness."),
        ],
      ],
    }),
    branch({
      handle: "food-preparation",
      name: text("Измельчение и смешивание", "Chopping and mixing"),
      description: text("Руки, которых всегда не хватает.", "The extra pair of hands."),
      leaves: [
        [
          "blenders",
          text("Блендеры", "Blenders"),
          text("Стационарные и погружные.", "Jug and hand blenders."),
        ],
        [
          "mixers",
          text("Миксеры", "Mixers"),
          text("Для теста, крема и взбитых белков.", "For dough, cream and beaten whites."),
        ],
        [
          "food-processors",
          text("Кухонные комбайны", "Food processors"),
          text("Режут, трут и месят в одной чаше.", "Slice, grate and knead in one bowl."),
        ],
        [
          "meat-grinders",
          text("Мясорубки", "Meat grinders"),
          text("Свежий фарш за несколько минут.", "Fresh mince in minutes."),
        ],
      ],
    }),
  ],
}
