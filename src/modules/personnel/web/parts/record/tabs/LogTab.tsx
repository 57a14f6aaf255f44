/** Who wrote into the record, and who looked at it. */
import { List, Pagination, Stack, Text, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDay, formatInstant } from '../../../../../../shared/dates.ts'
import type { OutputOf } from '../../../../../../shared/endpoint.ts'
import { DataTable } from '../../../../../../ui/DataTable.tsx'
import type { Column } from '../../../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../../../ui/table/export-as-seen.ts'
import type { personnel } from '../../../../contract.ts'
import { kindInWords } from '../../../../rules/event-kinds.ts'
import { partOf } from '../../../../rules/parts.ts'
import { ownHistory, ownLooks, recordHistory, recordLooks } from '../../../data-of-record.ts'
import { recordWords } from '../../../text-of-record.vi.ts'
import type { RecordTabProps } from '../record-tab.ts'

const words = recordWords.log
type Looks = OutputOf<typeof personnel.recordLooks>
type Look = Looks['looks'][number]
type Recording = OutputOf<typeof personnel.recordHistory>['recordings'][number]

const LOOKS: readonly Column<Look>[] = [
  { id: 'day', header: words.day, value: ({ day }) => day, kind: 'day', width: '8rem' },
  { id: 'person', header: words.person, value: ({ personName }) => personName, kind: 'person' },
  { id: 'unit', header: words.unit, value: ({ unitName }) => unitName },
  {
    id: 'doors',
    header: words.what,
    value: ({ doors }) => [...new Set(doors.map((door) => words.doors[door] ?? words.other))].join(', '),
  },
  { id: 'times', header: words.times, value: ({ times }) => times, kind: 'number', width: '6rem' },
]

const WRITTEN: readonly Column<Recording>[] = [
  { id: 'at', header: words.at, value: ({ at }) => at, cell: ({ at }) => formatInstant(at), width: '10rem' },
  { id: 'person', header: words.person, value: ({ accountName }) => accountName, kind: 'person' },
  {
    id: 'kind',
    header: words.kind,
    value: ({ kind, isUndone }) =>
      [recordWords.known.kinds[kind] ?? kind, isUndone && recordWords.known.undone].filter(Boolean).join(', '),
  },
  {
    id: 'events',
    header: words.events,
    value: ({ events }) =>
      events
        .map(({ kind, effectiveOn, parts }) => {
          const said = kind === 'declare' ? parts.map((part) => partOf(part).label).join(', ') : null
          return `${said ?? (kindInWords as Record<string, string>)[kind] ?? kind} (${formatDay(effectiveOn)})`
        })
        .join('; '),
  },
  {
    id: 'changes',
    header: words.changes,
    value: ({ changes }) => changes.map(changeInWords).join('; '),
    cell: ({ changes }) => <Changes changes={changes} />,
    width: '24rem',
  },
  { id: 'note', header: words.note, value: ({ note }) => note },
]

type Change = Recording['changes'][number]
const changeInWords = ({ part, field, before, after, paper }: Change) =>
  `${part}, ${field}: ${words.fromTo(before, after)}${paper === null ? '' : ` (${paper})`}`

/** More are unfolded on demand: opening a record writes every field of it. */
const SHOWN = 6

function Changes({ changes }: { changes: readonly Change[] }) {
  if (changes.length <= SHOWN) return <ChangeList changes={changes} />
  return (
    <>
      <ChangeList changes={changes.slice(0, SHOWN)} />
      <details>
        <summary>
          <Text span size="sm">
            {words.more(changes.length - SHOWN)}
          </Text>
        </summary>
        <ChangeList changes={changes.slice(SHOWN)} />
      </details>
    </>
  )
}

const ChangeList = ({ changes }: { changes: readonly Change[] }) => (
  <List size="sm" spacing={2}>
    {changes.map((change, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: what was written does not change.
      <List.Item key={at}>{changeInWords(change)}</List.Item>
    ))}
  </List>
)

const PAGE = 50

export function LogTab({ record, isOwn }: RecordTabProps) {
  return isOwn ? <OwnLog /> : <LogOf recordId={record.id} />
}

function LogOf({ recordId }: { recordId: string }) {
  const [page, go] = useState(1)
  const history = useSuspenseQuery(recordHistory(recordId))
  const looks = useSuspenseQuery(recordLooks(recordId, page))
  return <Log recordings={history.data.recordings} looks={looks.data} page={page} onPage={go} />
}

function OwnLog() {
  const [page, go] = useState(1)
  const history = useSuspenseQuery(ownHistory())
  const looks = useSuspenseQuery(ownLooks(page))
  return <Log recordings={history.data.recordings} looks={looks.data} page={page} onPage={go} />
}

interface LogProps {
  recordings: readonly Recording[]
  looks: Looks
  page: number
  onPage: (page: number) => void
}

const Log = ({ recordings, looks: { looks, total }, page, onPage }: LogProps) => (
  <Stack gap="xl">
    <section>
      <Title order={2} size="h4" mb="xs">
        {words.looked}
      </Title>
      <DataTable
        id="personnel.looks"
        caption={words.looked}
        columns={LOOKS}
        rows={looks}
        rowKey={({ lastAt, personName }) => `${lastAt} ${personName}`}
        pageSize={0}
        onExport={exportAsSeen(words.looked)}
      />
      {total > PAGE && <Pagination total={Math.ceil(total / PAGE)} value={page} onChange={onPage} mt="xs" />}
    </section>
    <section>
      <Title order={2} size="h4" mb="xs">
        {words.written}
      </Title>
      <DataTable
        id="personnel.recordings"
        caption={words.written}
        columns={WRITTEN}
        rows={recordings}
        rowKey={({ id }) => String(id)}
        pageSize={25}
        onExport={exportAsSeen(words.written)}
      />
    </section>
  </Stack>
)
