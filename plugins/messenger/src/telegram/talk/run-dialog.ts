import { html, joinLines, type Html } from "../html"
import { pack } from "../callback-data"
import { machineTexts } from "../texts"
import type { View } from "../view"
import type { Dialog, DialogState } from "./dialog"
import type { DialogData, DialogPlace } from "./place"
import type { Scene } from "./talk"

export const MENU = "menu"
export const CANCEL = "cancel"
export const CHOOSE = "choose"

/** Tells the questions of one dialog from those of an earlier one of the same kind. */
const tokenOf = ({ originKey }: DialogPlace): string => originKey.split(".").at(-1) ?? originKey

const isSame = (place: DialogPlace, token: string | undefined) => tokenOf(place) === token

type Found = { dialog: Dialog; state: DialogState }

const createAsker = (named: ReadonlyMap<string, Dialog>) => {
  /** Null where a question cannot be gone on with: too old, or of another version. */
  const find = (place: DialogPlace): Found | null => {
    const dialog = named.get(place.dialog)
    const state = dialog?.states[place.state]
    if (place.stale || !dialog || !state || dialog.version !== place.version) return null
    return { dialog, state }
  }

  const ask = async ({ talk }: Scene, place: DialogPlace, refused?: Html): Promise<void> => {
    const found = find(place)
    if (!found) throw new Error(`There is no question ${place.dialog}.${place.state}`)
    const t = machineTexts(talk.language)
    const token = tokenOf(place)
    const choose = (answer: string) => pack(CHOOSE, token, place.state, answer)
    const view: View = await found.state.ask({ talk, data: place.data, choose })
    talk.show({
      text: refused ? joinLines(refused, html``, view.text) : view.text,
      buttons: [
        ...(view.buttons ?? []),
        [
          { label: t.cancel, data: pack(CANCEL, token) },
          { label: t.toMenu, data: pack(MENU) },
        ],
      ],
    })
  }

  return { find, ask }
}

export const createDialogs = (dialogs: readonly Dialog[]) => {
  const named = new Map(dialogs.map((dialog) => [dialog.name, dialog]))
  const { find, ask } = createAsker(named)

  const begin = async (scene: Scene, name: string, data: DialogData): Promise<void> => {
    const dialog = named.get(name)
    if (!dialog) throw new Error(`There is no dialog ${name}`)
    const { originKey } = scene.talk
    const { version, first: state } = dialog
    scene.place = { dialog: name, version, state, data, originKey, stale: false }
    await ask(scene, scene.place)
  }

  const over = (scene: Scene): void => {
    const { talk } = scene
    const t = machineTexts(talk.language)
    scene.place = null
    talk.say({ text: t.dialogOver, buttons: [[{ label: t.toMenu, data: pack(MENU) }]] })
  }

  const take = async (scene: Scene, place: DialogPlace, text: string): Promise<void> => {
    const { talk } = scene
    const found = find(place)
    if (!found) {
      over(scene)
      return
    }
    const taken = await found.state.take({ talk, data: place.data, text })
    if ("refused" in taken) {
      await ask(scene, place, taken.refused)
      return
    }
    if ("done" in taken) {
      scene.place = null
      const { originKey } = place
      await found.dialog.finish({ talk, data: taken.data, originKey })
      return
    }
    scene.place = { ...place, state: taken.next, data: taken.data }
    await ask(scene, scene.place)
  }

  /** A tap under a question; one under a question that has been answered changes nothing. */
  const takeTap = async (scene: Scene, parts: string[]): Promise<void> => {
    const [token, state, ...answer] = parts
    const { place, talk } = scene
    if (!place || !isSame(place, token) || place.state !== state) {
      talk.outOfDate()
      return
    }
    await take(scene, place, answer.join(":"))
  }

  const cancelByTap = (scene: Scene, [token]: string[]): boolean => {
    const { place, talk } = scene
    if (place && isSame(place, token)) {
      scene.place = null
      return true
    }
    talk.outOfDate()
    return false
  }

  return { begin, take, takeTap, cancelByTap }
}

export type Dialogs = ReturnType<typeof createDialogs>
