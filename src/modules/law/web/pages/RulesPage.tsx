import { Button, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDay } from '../../../../shared/dates.ts'
import { AsOfBar } from '../../../../ui/AsOfBar.tsx'
import { usePlace } from '../../../../ui/address.ts'
import { ConfirmWithReason } from '../../../../ui/ConfirmWithReason.tsx'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useAction } from '../../../../ui/query.ts'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import { useMay } from '../../../../ui/session.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { law, type RuleVersion } from '../../contract.ts'
import { rulesInForce } from '../data.ts'
import { lawPlace } from '../law-place.ts'
import { Permissions } from '../parts/permissions/Permissions.tsx'
import { words } from '../text.vi.ts'

function columnsWith(onConfirm: ((rule: RuleVersion) => void) | null): readonly Column<RuleVersion>[] {
  return [
    {
      id: 'title',
      header: words.columns.title,
      value: (rule) => rule.title,
      width: '38%',
      cell: (rule) => (
        <>
          <Text fw={600} size="sm">
            {rule.title}
          </Text>
          <Text size="sm">{rule.content}</Text>
        </>
      ),
    },
    {
      id: 'article',
      header: words.columns.article,
      value: (rule) => rule.article,
      cell: (rule) => (
        <>
          <Text size="sm">{rule.article}</Text>
          <Text size="sm" c="dimmed">
            {rule.source}
          </Text>
        </>
      ),
    },
    {
      id: 'from',
      header: words.columns.time,
      value: (rule) => rule.validFrom,
      cell: (rule) => `${formatDay(rule.validFrom)}. ${words.selectedBy[rule.selectedBy]}.`,
      width: '11rem',
    },
    {
      id: 'state',
      header: words.columns.state,
      value: (rule) => (rule.confirmedBy === null ? words.unconfirmed : words.confirmed),
      width: '13rem',
      cell: (rule) => (
        <Stack gap={4} align="flex-start">
          <StateBadge tone={rule.confirmedBy === null ? 'attention' : 'good'}>
            {rule.confirmedBy === null ? words.unconfirmed : words.confirmed}
          </StateBadge>
          {rule.confirmedBy !== null && (
            <Text size="sm">{words.confirmedBy(rule.confirmedBy, formatDay(rule.confirmedOn ?? ''))}</Text>
          )}
          {rule.confirmedBy === null && onConfirm && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => onConfirm(rule)}
              aria-label={words.confirmTitle(rule.title)}
            >
              {words.confirm}
            </Button>
          )}
        </Stack>
      ),
    },
  ]
}

/** The rules in force on a day, with their articles, and who has compared them with the text. */
export function RulesPage() {
  const [place, go] = usePlace(lawPlace)
  const { data } = useSuspenseQuery(rulesInForce(place.ngay))
  const [asked, setAsked] = useState<RuleVersion | null>(null)
  const mayConfirm = useMay('law.confirm')
  const confirm = useAction(law.confirmRule, {
    said: words.done,
    inPlace: true,
    invalidates: ['law', 'par'],
    onDone: () => setAsked(null),
  })
  return (
    <Stack gap="md">
      <PageTitle title={words.title} about={words.about} />
      <AsOfBar day={place.ngay} onDay={(ngay) => go({ ngay })} />
      <DataTable
        id="law.rules"
        caption={words.title}
        columns={columnsWith(mayConfirm ? setAsked : null)}
        rows={data.rules}
        rowKey={(rule) => rule.id}
        pageSize={0}
        empty={words.none}
      />
      <Permissions day={place.ngay} />
      <ConfirmWithReason
        opened={asked !== null}
        onClose={() => setAsked(null)}
        title={words.confirmTitle(asked?.title ?? '')}
        action={words.confirm}
        onConfirm={(note) => asked && confirm.mutate({ ruleId: asked.id, note })}
        isWorking={confirm.isPending}
        refusal={confirm.refusal}
      >
        {words.confirmAbout}
      </ConfirmWithReason>
    </Stack>
  )
}
