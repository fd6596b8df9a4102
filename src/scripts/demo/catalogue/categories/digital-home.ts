import { branch, text } from "./branch"
import type { DemoCategory } from "../types"

export const digital: DemoCategory = {
  handle: "digital-home",
  name: text("Цифровой дом", "Digital home"),
  description: text(
    "Кино, музыка и игры для всей семьи.",
    "Films, music and games for the whole family.",
  ),
  children: [
    branch({
      handle: "screen-and-sound",
      name: text("Экран и звук", "Screen and sound"),
      description: text("Чтобы смотреть и слушать вместе.", "To watch and listen together."),
      leaves: [
        [
          "televisions",
          text("Телевизоры", "Televisions"),
          text("Для гостиной, кухни и спальни.", "For the living room, kitchen and bedroom."),
        ],
        [
          "smart-speakers",
          text("Умные колонки", "Smart speakers"),
          text("Музыка, погода и таймер голосом.", "Music, weather and timers by voice."),
        ],
      ],
    }),
    branch({
      handle: "games",
      name: text("Игры", "Games"),
      description: text("Домашние и карманные приставки.", "Home and pocket systems."),
      leaves: [
        [
          "game-consoles",
          text("Игровые консоли", "Game consoles"),
          text("Для игр вдвоём на диване и в дороге.", "For two on the sofa and for the road."),
        ],
      ],
    }),
  ],
}
