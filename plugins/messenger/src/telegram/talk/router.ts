import { Composer, Context, Telegram } from "telegraf"
import { callbackQuery, message } from "telegraf/filters"
import type { Update, UserFromGetMe } from "telegraf/types"
import { pack, unpack } from "../callback-data"
import { machineTexts } from "../texts"
import type { Button } from "../view"
import type { Conversation } from "./conversation"
import { CANCEL, CHOOSE, MENU, type Dialogs } from "./run-dialog"
import type { Scene } from "./talk"

class SceneContext extends Context {
  scene!: Scene
}

const menuButton = ({ language }: Scene["talk"]): Button[][] => [
  [{ label: machineTexts(language).toMenu, data: pack(MENU) }],
]

const showMenu = async (scene: Scene, conversation: Conversation): Promise<void> => {
  scene.place = null
  await conversation.showMenu(scene.talk)
}

/** By `/cancel`: the dialog that is under way, whichever it is. */
const cancel = (scene: Scene): void => {
  const { talk, place } = scene
  const t = machineTexts(talk.language)
  scene.place = null
  const text = place ? t.cancelled : t.nothingToCancel
  talk.say({ text, buttons: menuButton(talk) })
}

/** Commands come before any dialog, and end it: nobody can be caught in one. */
const routeCommands = (composer: Composer<SceneContext>, { commands }: Conversation): void => {
  composer.command(CANCEL, ({ scene }) => {
    cancel(scene)
  })
  for (const [name, answer] of Object.entries(commands)) {
    composer.command(name, async ({ scene, payload }) => {
      scene.place = null
      await answer({ talk: scene.talk, argument: payload.trim() })
    })
  }
  composer.hears(/^\/\w/, ({ scene: { talk } }) => {
    talk.say({ text: machineTexts(talk.language).unknownCommand, buttons: menuButton(talk) })
  })
}

const tap = async (
  scene: Scene,
  data: string,
  { conversation, dialogs }: { conversation: Conversation; dialogs: Dialogs },
): Promise<void> => {
  const { talk } = scene
  const said = unpack(data)
  const action =
    said && Object.hasOwn(conversation.actions, said.route)
      ? conversation.actions[said.route]
      : undefined
  if (said?.route === MENU) await showMenu(scene, conversation)
  else if (said?.route === CHOOSE) await dialogs.takeTap(scene, said.parts)
  else if (said?.route === CANCEL) {
    if (dialogs.cancelByTap(scene, said.parts)) await showMenu(scene, conversation)
  } else if (said && action) await action({ talk, parts: said.parts })
  else talk.outOfDate()
}

type Options = { conversation: Conversation; dialogs: Dialogs; bot: UserFromGetMe }

/** Finds out what an update wants, and lets whoever knows answer it. */
export const createRouter = ({ conversation, dialogs, bot }: Options) => {
  const composer = new Composer<SceneContext>()
  routeCommands(composer, conversation)
  composer.on(callbackQuery("data"), ({ scene, callbackQuery: { data } }) =>
    tap(scene, data, { conversation, dialogs }),
  )
  composer.on(message("text"), async ({ scene, message: { text } }) => {
    const { talk, place } = scene
    if (place) await dialogs.take(scene, place, text)
    else talk.say({ text: conversation.notUnderstood(talk.language), buttons: menuButton(talk) })
  })
  composer.on("message", ({ scene: { talk } }) => {
    talk.say({ text: machineTexts(talk.language).textOnly, buttons: menuButton(talk) })
  })
  // Contexts want a client, and nothing here calls it: all that is said becomes an answer first.
  const nobody = new Telegram("")
  const route = composer.middleware()
  return async (update: Update, scene: Scene): Promise<void> => {
    const context = new SceneContext(update, nobody, bot)
    context.scene = scene
    await route(context, () => Promise.resolve())
  }
}

export type Router = ReturnType<typeof createRouter>
