/** One package: who is in it, and what the receiver answered of each. */
import { Anchor, Button, Group, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatInstant } from '../../../../shared/dates.ts'
import { useParam, usePlace } from '../../../../ui/address.ts'
import { urlOf } from '../../../../ui/api.ts'
import { ConfirmWithReason } from '../../../../ui/ConfirmWithReason.tsx'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { LoadingPage } from '../../../../ui/LoadingPage.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useAction } from '../../../../ui/query.ts'
import { StateBadge, type StateTone } from '../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { type Delivered, exchange } from '../../contract.ts'
import { PAGE, packageOf } from '../data.ts'
import { exchangePlace } from '../parts/exchange-place.ts'
import { outboxWords as words } from '../text-of-outbox.vi.ts'

const TONES: Record<Delivered['state'], StateTone> = { sent: 'open', accepted: 'good', refused: 'bad' }

const { heads } = words
const columnsWith = (answer: (one: Delivered) => void, refuse: (one: Delivered) => void): Column<Delivered>[] => [
  { id: 'ref', header: words.ref, value: ({ ref }) => ref, kind: 'number', width: '4rem', sortable: false },
  { id: 'name', header: heads.name, value: ({ fullName }) => fullName, kind: 'person', sortable: false },
  {
    id: 'state',
    header: heads.state,
    width: '13rem',
    sortable: false,
    value: ({ state }) => words.states[state],
    cell: ({ state }) => <StateBadge tone={TONES[state]}>{words.states[state]}</StateBadge>,
  },
  {
    id: 'answer',
    header: words.answer,
    sortable: false,
    value: ({ answer }) => answer,
    cell: (one) =>
      one.state === 'sent' ? (
        <Group gap="xs" wrap="nowrap">
          <Button
            size="compact-sm"
            variant="default"
            aria-label={words.acceptedOf(one.fullName)}
            onClick={() => answer(one)}
          >
            {words.accepted}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={words.refuseOf(one.fullName)}
            onClick={() => refuse(one)}
          >
            {words.refuse}
          </Button>
        </Group>
      ) : (
        <>
          {one.answer !== null && <Text size="sm">{one.answer}</Text>}
          {one.answeredAt !== null && (
            <Text size="sm" c="dimmed">
              {words.answeredBy(one.answeredByName ?? '', formatInstant(one.answeredAt))}
            </Text>
          )}
        </>
      ),
  },
]

export function PackagePage() {
  const packageId = useParam('packageId')
  const [{ trang }, go] = usePlace(exchangePlace)
  const [asked, setAsked] = useState<Delivered | 'all' | null>(null)
  const answer = useAction(exchange.answerPackage, { said: words.answered, onDone: () => setAsked(null) })
  const { data, error } = useQuery({ ...packageOf(packageId, trang), placeholderData: keepPreviousData })
  if (error) throw error
  if (data === undefined) return <LoadingPage />
  const columns = columnsWith(
    ({ ref }) => answer.mutate({ packageId, refs: [ref], state: 'accepted' }),
    (one) => setAsked(one),
  )
  return (
    <>
      <PageTitle
        title={words.package(formatInstant(data.madeAt))}
        about={words.packageAbout(data.people, data.madeByName)}
        crumbs={[{ label: words.title, path: '/exchange' }]}
        actions={
          <Group gap="sm">
            <Anchor href={urlOf(exchange.packageFile, { packageId })} download>
              {words.download}
            </Anchor>
            {data.accepted + data.refused < data.people && (
              <Button variant="default" onClick={() => setAsked('all')}>
                {words.allAccepted}
              </Button>
            )}
          </Group>
        }
      />
      <DataTable
        id="exchange.package"
        caption={words.delivered}
        columns={columns}
        rows={data.rows}
        rowKey={({ recordId }) => recordId}
        empty={words.none}
        searchable={false}
        onExport={exportAsSeen(words.delivered)}
        server={{
          total: data.total,
          place: { search: '', page: trang, pageSize: PAGE },
          onPlace: ({ page }) => page !== undefined && go({ trang: page }),
        }}
      />
      <ConfirmWithReason
        opened={asked !== null}
        onClose={() => setAsked(null)}
        title={asked === null || asked === 'all' ? words.allAccepted : words.refuseOf(asked.fullName)}
        action={asked === 'all' ? words.accepted : words.refuse}
        least={asked === 'all' ? 0 : 1}
        most={1_000}
        isWorking={answer.isPending}
        refusal={answer.refusal}
        onConfirm={(reason) =>
          answer.mutate(
            asked === 'all' || asked === null
              ? { packageId, state: 'accepted' }
              : { packageId, refs: [asked.ref], state: 'refused', answer: reason },
          )
        }
      >
        {asked === 'all' ? words.allAcceptedAbout : words.refuseAbout}
      </ConfirmWithReason>
    </>
  )
}
