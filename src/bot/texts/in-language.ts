import type { Language } from "@domovoy/messenger/runtime"
import { en } from "./en"
import { ru } from "./ru"
import type { Texts } from "./texts"

const texts: Record<Language, Texts> = { ru, en }

export const textsIn = (language: Language): Texts => texts[language]
