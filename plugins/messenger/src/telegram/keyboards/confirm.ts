import type { Language } from "../language"
import { machineTexts } from "../texts"
import type { Button } from "../view"

/** Two buttons, each saying what shall be, the harmless one first. */
export const confirmKeyboard = (
  language: Language,
  { yes, no }: { yes: { label?: string; data: string }; no: { label?: string; data: string } },
): Button[][] => {
  const t = machineTexts(language)
  return [
    [
      { label: no.label ?? t.no, data: no.data },
      { label: yes.label ?? t.yes, data: yes.data },
    ],
  ]
}
