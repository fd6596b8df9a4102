import { branch, text } from "./branch"
import type { DemoCategory } from "../types"

export const home: DemoCategory = {
  handle: "home-care",
  name: text("Уход за домом", "Home care"),
  description: text("Чистые полы и гладкие рубашки.", "Clean floors and smooth shirts."),
  children: [
    branch({
      handle: "vacuuming",
      name: text("Пылесосы", "Vacuum cleaners"),
      description: text(
        "Для большой уборки и на каждый день.",
        "For the big clean and for every day.",
      ),
      leaves: [
        [
          "cylinder-vacuums",
          text("Пылесосы с трубой", "Cylinder vacuums"),
          text("Сильные, с длинным шнуром.", "Strong, with a long cord."),
        ],
        [
          "stick-vacuums",
          text("Вертикальные пылесосы", "Stick vacuums"),
          text("Без шнура, всегда под рукой.", "Cordless and always at hand."),
        ],
        [
          "robot-vacuums",
          text("Роботы-пылесосы", "Robot vacuums"),
          text("Убирают, пока вас нет дома.", "Clean while you are out."),
        ],
      ],
    }),
    branch({
      handle: "garment-care",
      name: text("Глажка", "Garment care"),
      description: text("Уход за одеждой без суеты.", "Care for clothes without fuss."),
      leaves: [
        [
          "irons",
          text("Утюги и парогенераторы", "Irons and steam stations"),
          text("Для рубашек и постельного белья.", "For shirts and bed linen."),
        ],
        [
          "steamers",
          text("Отпариватели", "Steamers"),
          text("Освежают вещи прямо на вешалке.", "Freshen clothes on the hanger."),
        ],
      ],
    }),
  ],
}
