/** What a call is about, for whoever decides whether it may pass. */
export type Asked = { botId: number; method: string; chatId: number | undefined }
