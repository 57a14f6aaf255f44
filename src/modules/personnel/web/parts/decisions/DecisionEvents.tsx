/** What the decision wrote into which record. */
import { Button, Group, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import { PageLink } from '../../../../../ui/Links.tsx'
import { useAction } from '../../../../../ui/query.ts'
import type { Column } from '../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../ui/table/export-as-seen.ts'
import { type Decision, type DecisionEvent, personnel as doors } from '../../../contract.ts'
import { type EventKind, kindInWords } from '../../../rules/event-kinds.ts'
import { oneDecisionWords as words } from '../../text-of-decisions.vi.ts'
import { AmendEvent } from './AmendEvent.tsx'

interface DecisionEventsProps {
  decision: Decision
  mayRecord: boolean
  isSensitive: boolean
}

export function DecisionEvents({ decision, mayRecord, isSensitive }: DecisionEventsProps) {
  const [amendedId, amend] = useState<string | null>(null)
  const amended = decision.events.find(({ eventId }) => eventId === amendedId)
  const { id: decisionId, file } = decision
  const columns = useMemo<Column<DecisionEvent>[]>(
    () => [
      {
        id: 'name',
        header: words.columns.name,
        value: (row) => row.fullName,
        kind: 'person',
        width: '11rem',
        cell: (row) => <PageLink to={`/personnel/records/${row.recordId}`}>{row.fullName}</PageLink>,
      },
      {
        id: 'kind',
        header: words.columns.kind,
        value: (row) => kindInWords[row.kind as EventKind] ?? row.kind,
        width: '10rem',
      },
      { id: 'from', header: words.columns.from, value: (row) => row.effectiveOn, kind: 'day' },
      {
        id: 'says',
        header: words.columns.says,
        value: (row) => [...row.says, row.note ?? ''].filter(Boolean).join('; '),
        width: '18rem',
      },
      {
        id: 'page',
        header: words.columns.page,
        value: (row) => row.page,
        kind: 'number',
        cell: (row) =>
          mayRecord && file !== null ? (
            <PageOf decisionId={decisionId} event={row} isSensitive={isSensitive} />
          ) : (
            row.page
          ),
      },
      {
        id: 'act',
        header: words.columns.act,
        value: () => null,
        sortable: false,
        searchable: false,
        cell: (row) =>
          mayRecord &&
          (row.amends === 'form' ? (
            <Button size="compact-xs" variant="default" onClick={() => amend(row.eventId)}>
              {words.amend}
            </Button>
          ) : (
            <Text size="xs" c="dimmed">
              {words.amendsNot[row.amends]}
            </Text>
          )),
      },
    ],
    [mayRecord, isSensitive, decisionId, file],
  )
  return (
    <>
      <DataTable
        id="personnel.decision-events"
        caption={words.caption}
        columns={columns}
        rows={decision.events}
        rowKey={(row) => row.eventId}
        empty={words.nobody}
        onExport={exportAsSeen(words.titled(decision.number))}
      />
      {amended && (
        <AmendEvent
          key={amended.eventId}
          event={amended}
          decidedOn={decision.decidedOn}
          isSensitive={isSensitive}
          onClose={() => amend(null)}
        />
      )}
    </>
  )
}

interface PageOfProps {
  decisionId: string
  event: DecisionEvent
  isSensitive: boolean
}

/** The page of the file that says so: named, it is verified against paper. */
function PageOf({ decisionId, event, isSensitive }: PageOfProps) {
  const [page, setPage] = useState(event.page)
  const prove = useAction(isSensitive ? doors.proveSensitivePage : doors.provePage, { said: words.savedPage })
  return (
    <Group gap={4} wrap="nowrap">
      <NumberField
        aria-label={`${words.page} ${event.fullName}`}
        w={64}
        size="xs"
        min={1}
        max={10_000}
        places={0}
        live
        value={page}
        onChange={setPage}
      />
      {page !== null && page !== event.page && (
        <Button
          size="compact-xs"
          loading={prove.isPending}
          onClick={() => prove.mutate({ decisionId, eventId: event.eventId, page })}
        >
          {words.savePage}
        </Button>
      )}
    </Group>
  )
}
