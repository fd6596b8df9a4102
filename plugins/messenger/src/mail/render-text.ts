import type { Look, MailBlock, MailContent, MailRow } from "./content"
import { mailTexts } from "./texts"

const rowText = ({ name, note, value }: MailRow): string =>
  `${[name, note].filter(Boolean).join(", ")}: ${value}`

const blockText = (block: MailBlock): string => {
  if ("paragraph" in block) return block.paragraph
  if ("button" in block) return `${block.button.label}:\n${block.button.url}`
  if ("code" in block) return `    ${block.code}`
  if ("rows" in block) return block.rows.map(rowText).join("\n")
  return block.remark
}

export const renderText = (content: MailContent, { shopName, locale }: Look): string =>
  [
    content.title,
    ...content.body.map(blockText),
    // What mail programs cut off as a signature.
    `-- \n${mailTexts(locale).sentBy(shopName)}`,
  ].join("\n\n") + "\n"
