import { Button, Heading, Skeleton, Table, Text } from "@medusajs/ui"
import type { PropsWithChildren } from "react"
import { useTranslation } from "react-i18next"
import type { MessageList } from "../../contracts/outbox"
import { MessageTable } from "./message-table"

const Note = ({ title, text, children }: PropsWithChildren<{ title: string; text?: string }>) => (
  <div className="flex flex-col items-center gap-2 px-6 py-16 text-center">
    <Heading level="h3">{title}</Heading>
    {text !== undefined && (
      <Text size="small" className="text-ui-fg-subtle">
        {text}
      </Text>
    )}
    {children}
  </div>
)

const Waiting = () => (
  <div className="flex flex-col gap-3 px-6 py-4" aria-busy="true">
    {Array.from({ length: 6 }, (_, index) => (
      <Skeleton key={index} className="h-10 w-full" />
    ))}
  </div>
)

type Props = {
  list: MessageList | undefined
  failed: boolean
  filtered: boolean
  reload: () => void
  onRetry: (id: string) => void
  onPage: (offset: number) => void
}

export const OutboxBody = ({ list, failed, filtered, reload, onRetry, onPage }: Props) => {
  const { t } = useTranslation("messenger")
  if (failed) {
    return (
      <Note title={t("failedTitle")}>
        <Button size="small" variant="secondary" onClick={reload}>
          {t("reload")}
        </Button>
      </Note>
    )
  }
  if (!list) return <Waiting />
  if (list.messages.length === 0) {
    const name = filtered ? "nothingFound" : "empty"
    return <Note title={t(`${name}Title`)} text={t(`${name}Text`)} />
  }
  const { count, offset, limit } = list
  return (
    <>
      <MessageTable messages={list.messages} onRetry={onRetry} />
      <Table.Pagination
        count={count}
        pageSize={limit}
        pageIndex={Math.floor(offset / limit)}
        pageCount={Math.ceil(count / limit)}
        canPreviousPage={offset > 0}
        canNextPage={offset + limit < count}
        previousPage={() => {
          onPage(Math.max(0, offset - limit))
        }}
        nextPage={() => {
          onPage(offset + limit)
        }}
        translations={t<"pages", { returnObjects: true }, Record<string, string>>("pages", {
          returnObjects: true,
        })}
      />
    </>
  )
}
