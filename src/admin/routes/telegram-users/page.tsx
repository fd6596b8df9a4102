import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChatBubbleLeftRight } from "@medusajs/icons"
import { Container, Heading, Text, toast, usePrompt } from "@medusajs/ui"
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import type { TelegramUser } from "../../../contracts/account/telegram"
import { ListFrame } from "../../components/list/list-frame"
import { TelegramUserFilters } from "../../components/telegram-users/telegram-user-filters"
import { TelegramUserTable } from "../../components/telegram-users/telegram-user-table"
import { useTelegramQuery } from "../../hooks/use-telegram-query"
import { fetchTelegramUsers, unlinkTelegramUser } from "../../lib/telegram-client"

const useUnlink = (onDone: () => void) => {
  const { t } = useTranslation("telegram")
  const ask = usePrompt()
  const { mutate } = useMutation({
    mutationFn: unlinkTelegramUser,
    onSuccess: () => toast.success(t("unlinked")),
    onError: (error) => toast.error(error.message),
    onSettled: onDone,
  })
  return async ({ id, customer }: TelegramUser) => {
    const sure = await ask({
      title: t("unlinkTitle"),
      description: t("unlinkText", { customer: customer?.name ?? customer?.email ?? "" }),
      confirmText: t("unlink"),
      cancelText: t("cancel"),
    })
    if (sure) mutate(id)
  }
}

const TelegramUsersPage = () => {
  const { t } = useTranslation("telegram")
  const query = useTelegramQuery()
  const { data, error, refetch } = useQuery({
    queryKey: ["telegram-users", query.asked],
    queryFn: () => fetchTelegramUsers(query.asked),
    placeholderData: keepPreviousData,
  })
  const reload = () => void refetch()
  const unlink = useUnlink(reload)
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">{t("title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("subtitle")}
        </Text>
      </div>
      <TelegramUserFilters query={query} totals={data?.totals} />
      <ListFrame
        namespace="telegram"
        paging={data}
        error={error}
        filtered={query.filtered}
        onPage={query.goTo}
        onReload={reload}
      >
        <TelegramUserTable
          users={data?.telegram_users ?? []}
          onUnlink={(user) => void unlink(user)}
        />
      </ListFrame>
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "telegram",
  icon: ChatBubbleLeftRight,
})

export default TelegramUsersPage
