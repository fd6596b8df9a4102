import { defineRouteConfig } from "@medusajs/admin-sdk"
import { PaperPlane } from "@medusajs/icons"
import { Alert, Container, Heading, Text, toast } from "@medusajs/ui"
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { MessageFilters } from "../../components/message-filters"
import { OutboxActions } from "../../components/outbox-actions"
import { OutboxBody } from "../../components/outbox-body"
import { fetchMessages, retryMessage } from "../../lib/outbox-client"

const LIMIT = 20
const LOOK_AGAIN_MS = 5_000

/** What is shown, kept in the address, so that it can be sent to somebody and survives a reload. */
const useWanted = () => {
  const [params, setParams] = useSearchParams()
  const offset = Number(params.get("offset") ?? 0)
  const [state, channel] = [params.get("state") ?? undefined, params.get("channel") ?? undefined]
  const change = (name: "state" | "channel" | "offset", value: string | undefined) => {
    setParams((before) => {
      const next = new URLSearchParams(before)
      next.delete("offset")
      next.delete(name)
      if (value !== undefined) next.set(name, value)
      return next
    })
  }
  return { state, channel, offset: Number.isInteger(offset) && offset > 0 ? offset : 0, change }
}

const OutboxPage = () => {
  const { t } = useTranslation("messenger")
  const { state, channel, offset, change } = useWanted()
  const wanted = { offset, limit: LIMIT, ...(state && { state }), ...(channel && { channel }) }
  const { data, isError, refetch } = useQuery({
    queryKey: ["messenger-outbox", wanted],
    queryFn: () => fetchMessages(wanted),
    placeholderData: keepPreviousData,
    refetchInterval: LOOK_AGAIN_MS,
  })
  const reload = () => void refetch()
  const retry = useMutation({
    mutationFn: retryMessage,
    onSuccess: () => toast.success(t("retried")),
    onError: (error) => toast.error(error.message),
    onSettled: reload,
  })
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col justify-between gap-4 px-6 py-4 sm:flex-row sm:items-center">
        <div>
          <Heading level="h1">{t("title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("subtitle")}
          </Text>
        </div>
        <OutboxActions dead={data?.totals.dead ?? 0} onDone={reload} />
      </div>
      {data?.mail_is_kept && (
        <div className="px-6 py-4">
          <Alert variant="warning">{t("mailIsKept")}</Alert>
        </div>
      )}
      <MessageFilters state={state} channel={channel} list={data} onChange={change} />
      <OutboxBody
        list={data}
        failed={isError && !data}
        filtered={state !== undefined || channel !== undefined}
        reload={reload}
        onRetry={retry.mutate}
        onPage={(to) => {
          change("offset", to === 0 ? undefined : String(to))
        }}
      />
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "messenger",
  icon: PaperPlane,
})

export default OutboxPage
