import { pack } from "../callback-data"
import { html } from "../html"
import type { Conversation } from "../talk/conversation"
import type { Dialog } from "../talk/dialog"

/** What the tests watch of the handlers, in the process of the bot. */
export type Handled = {
  /** In order, `<telegram id> <words>`. */
  begun: string[]
  finished: { originKey: string; data: unknown }[]
  /** Handlers of `/wait`, and bookings, end when this does. */
  hold: Promise<void>
}

/** Who is linked and has chosen English; nobody knows what others have chosen. */
export const ENGLISH = "acc_english"

const booking = (handled: Handled): Dialog => ({
  name: "booking",
  version: 1,
  first: "name",
  states: {
    name: {
      ask: () => ({ text: html`Your name?` }),
      take: ({ text, data }) =>
        text.length > 20
          ? { refused: html`Too long: ${text}` }
          : { next: "day", data: { ...data, name: text } },
    },
    day: {
      ask: ({ choose }) => ({
        text: html`Which day?`,
        buttons: [[{ label: "Monday", data: choose("mon") }]],
      }),
      take: ({ text, data }) => ({ done: true, data: { ...data, day: text } }),
    },
  },
  finish: async ({ talk, data, originKey }) => {
    handled.finished.push({ originKey, data })
    await handled.hold
    talk.say({ text: html`Booked for ${String(data.name)} on ${String(data.day)}` })
  },
})

export const createTestConversation = (handled: Handled): Conversation => ({
  commands: {
    start: ({ talk, argument }) => {
      talk.say({ text: html`Hello ${talk.chat.firstName ?? "?"} ${argument}` })
    },
    book: ({ talk }) => talk.begin("booking"),
    fail: ({ talk, argument }) => {
      talk.say({ text: html`never seen` })
      throw new Error(`${argument}: the password is hunter2`)
    },
    wait: async ({ talk, argument }) => {
      handled.begun.push(`${talk.chat.telegramId} ${argument}`)
      await handled.hold
      talk.say({ text: html`waited ${argument}` })
    },
    echo: ({ talk, argument }) => {
      handled.begun.push(`${talk.chat.telegramId} ${argument}`)
      talk.say({ text: html`echo ${argument}` })
    },
    secret: ({ talk }) => {
      talk.say({ text: html`noted` })
      talk.removeTyped()
    },
    light: ({ talk }) => {
      talk.say({
        text: html`The light is off`,
        buttons: [[{ label: "Switch on", data: pack("light", "on") }]],
      })
    },
  },
  actions: {
    light: ({ talk, parts: [state] }) => {
      handled.begun.push(`light ${state ?? ""}`)
      talk.hint("Done")
      talk.show({
        text: html`The light is ${state ?? ""}`,
        buttons: [[{ label: "Switch off", data: pack("light", "off") }]],
      })
    },
  },
  dialogs: [booking(handled)],
  tastesOf: ({ id }) =>
    id === ENGLISH
      ? Promise.resolve({ language: "en", timeZone: null })
      : Promise.reject(new Error("nobody knows")),
  showMenu: (talk) => {
    talk.show({
      text: html`The menu`,
      buttons: [[{ label: "Light", data: pack("light", "on") }]],
    })
  },
  describeCommands: () => [{ command: "start", description: "Begin" }],
  notUnderstood: () => html`What?`,
})
