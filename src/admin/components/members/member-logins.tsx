import { Button, Text, usePrompt } from "@medusajs/ui"
import type { PropsWithChildren } from "react"
import { useTranslation } from "react-i18next"
import type { Member } from "../../../contracts/access/member"
import type { useMember } from "../../hooks/use-member"
import { nameOf } from "../../lib/name-of"
import { StateBadge } from "./badges"

type Means = Omit<ReturnType<typeof useMember>, "query">
type Props = Means & { member: Member }

export const Line = ({ label, children }: PropsWithChildren<{ label: string }>) => (
  <div className="flex flex-col gap-2">
    <Text size="small" weight="plus">
      {label}
    </Text>
    <div className="flex flex-wrap items-center gap-3">{children}</div>
  </div>
)

const Login = ({ member, invite }: Props) => {
  const { t, i18n } = useTranslation("people")
  const { state, invited_at, email } = member
  const moment = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeStyle: "short" })
  const mayInvite = email !== null && (state !== "active" || invited_at !== null)
  return (
    <Line label={t("person.login")}>
      <StateBadge state={state} />
      {invited_at && (
        <Text size="xsmall" className="text-ui-fg-muted">
          {t("person.sentAt", { at: moment.format(new Date(invited_at)) })}
        </Text>
      )}
      {mayInvite && (
        <Button
          size="small"
          variant="secondary"
          isLoading={invite.isPending}
          onClick={() => {
            invite.mutate()
          }}
        >
          {t(invited_at ? "person.inviteAgain" : "person.invite")}
        </Button>
      )}
    </Line>
  )
}

const Dashboard = ({ member, give, take }: Props) => {
  const { t } = useTranslation("people")
  const ask = usePrompt()
  const { dashboard, type } = member
  const confirmTake = async () => {
    const sure = await ask({
      title: t("person.askTake", { name: nameOf(member) }),
      description: t("person.askTakeText"),
      confirmText: t("person.take"),
      cancelText: t("cancel"),
    })
    if (sure) take.mutate()
  }
  const hint =
    type === "manager" || dashboard === "administrator"
      ? null
      : dashboard === "none"
        ? "person.onlyManagers"
        : "person.suspended"
  return (
    <Line label={t("person.dashboard")}>
      <Text size="small">{t(`dashboard.${dashboard}`)}</Text>
      {hint && (
        <Text size="xsmall" className="text-ui-fg-muted">
          {t(hint)}
        </Text>
      )}
      {dashboard === "none" && type === "manager" && (
        <Button
          size="small"
          variant="secondary"
          isLoading={give.isPending}
          onClick={() => {
            give.mutate()
          }}
        >
          {t("person.give")}
        </Button>
      )}
      {(dashboard === "manager" || dashboard === "invited") && (
        <Button
          size="small"
          variant="secondary"
          isLoading={take.isPending}
          onClick={() => void confirmTake()}
        >
          {t("person.take")}
        </Button>
      )}
    </Line>
  )
}

export const MemberLogins = (props: Props) => (
  <>
    <Login {...props} />
    <Dashboard {...props} />
  </>
)
