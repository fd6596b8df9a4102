import type { Channel } from "./channel"

const channels = new Map<string, Channel<never>>()

/** Called once for each way to reach people while the application is being loaded. */
export const registerChannel = <Content>(channel: Channel<Content>): void => {
  const { name } = channel
  if (channels.has(name)) throw new Error(`There already is a channel ${name}`)
  channels.set(name, channel)
}

export const registeredChannels = (): Channel<never>[] => [...channels.values()]
