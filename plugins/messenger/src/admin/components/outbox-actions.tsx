import { Button, toast, usePrompt } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { retryDeadMessages, sendTestMail } from "../lib/outbox-client"

const tell = (error: Error) => toast.error(error.message)

export const OutboxActions = ({ dead, onDone }: { dead: number; onDone: () => void }) => {
  const { t, i18n } = useTranslation("messenger")
  const ask = usePrompt()
  const test = useMutation({
    mutationFn: () => sendTestMail(i18n.language.startsWith("ru") ? "ru" : "en"),
    onSuccess: () => toast.success(t("testMailSent")),
    onError: tell,
    onSettled: onDone,
  })
  const retryAll = useMutation({
    mutationFn: retryDeadMessages,
    onSuccess: ({ retried }) => toast.success(t("retriedAll", { count: retried })),
    onError: tell,
    onSettled: onDone,
  })
  const confirmRetryAll = async () => {
    const sure = await ask({
      title: t("retryAllTitle"),
      description: t("retryAllText", { count: dead }),
      confirmText: t("retry"),
      cancelText: t("cancel"),
      variant: "confirmation",
    })
    if (sure) retryAll.mutate()
  }
  return (
    <div className="flex flex-wrap gap-2">
      {dead > 0 && (
        <Button
          size="small"
          variant="secondary"
          isLoading={retryAll.isPending}
          onClick={() => void confirmRetryAll()}
        >
          {t("retryAll")}
        </Button>
      )}
      <Button
        size="small"
        variant="secondary"
        isLoading={test.isPending}
        onClick={() => {
          test.mutate()
        }}
      >
        {t("testMail")}
      </Button>
    </div>
  )
}
