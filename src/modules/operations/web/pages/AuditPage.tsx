import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatInstant } from '../../../../shared/dates.ts'
import { usePlace } from '../../../../ui/address.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { DayField } from '../../../../ui/form/DayField.tsx'
import { PageLink } from '../../../../ui/Links.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { SearchField } from '../../../../ui/SearchField.tsx'
import { StateBadge, type StateTone } from '../../../../ui/StateBadge.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import type { AuditEntry } from '../../contract.ts'
import { auditEntries } from '../data.ts'
import { auditAsked, auditPlace } from '../parts/audit-place.ts'
import { words } from '../text.vi.ts'

const { audit } = words
const TONES: Record<AuditEntry['outcome'], StateTone> = { done: 'good', refused: 'attention', failed: 'bad' }
const whoOf = (entry: AuditEntry) => entry.accountName ?? (entry.address === 'system' ? audit.system : audit.stranger)

const COLUMNS: readonly Column<AuditEntry>[] = [
  {
    id: 'at',
    header: audit.columns.at,
    value: (entry) => entry.at,
    cell: (entry) => formatInstant(entry.at),
    width: '10rem',
  },
  { id: 'who', header: audit.columns.who, kind: 'person', value: whoOf },
  { id: 'door', header: audit.columns.door, value: (entry) => entry.door },
  {
    id: 'outcome',
    header: audit.columns.outcome,
    value: (entry) => audit.outcomes[entry.outcome],
    cell: (entry) => <StateBadge tone={TONES[entry.outcome]}>{audit.outcomes[entry.outcome]}</StateBadge>,
  },
  { id: 'reason', header: audit.columns.reason, value: (entry) => entry.reason },
  {
    id: 'changes',
    header: audit.columns.changes,
    kind: 'number',
    value: (entry) => entry.changes,
    cell: (entry) =>
      entry.changes === 0 ? (
        '0'
      ) : (
        <PageLink to={`/operations/audit/${entry.id}`} size="sm">
          {audit.show(entry.changes)}
        </PageLink>
      ),
  },
  { id: 'address', header: audit.columns.address, value: (entry) => entry.address },
  {
    id: 'subject',
    header: audit.columns.subject,
    value: (entry) =>
      Object.entries(entry.subject)
        .map(([name, value]) => `${name}: ${value}`)
        .join(', '),
    hidden: true,
  },
  { id: 'scope', header: audit.columns.scope, value: (entry) => entry.scope, hidden: true },
  { id: 'duration', header: audit.columns.duration, kind: 'number', value: (entry) => entry.durationMs, hidden: true },
]

/** Who did what through which door, readings and refusals too. */
export function AuditPage() {
  const [place, go] = usePlace(auditPlace)
  const { data } = useSuspenseQuery(auditEntries(auditAsked(place)))
  return (
    <Stack gap="md">
      <PageTitle title={audit.title} about={audit.about} />
      <Group align="flex-end">
        <SearchField label={audit.search} value={place.tim} onChange={(tim) => go({ tim, trang: 1 })} width={320} />
        <NativeSelect
          aria-label={audit.outcome}
          value={place.ketQua}
          onChange={(event) => go({ ketQua: event.currentTarget.value as typeof place.ketQua, trang: 1 })}
          data={[
            { value: '', label: audit.all },
            ...(['done', 'refused', 'failed'] as const).map((value) => ({ value, label: audit.outcomes[value] })),
          ]}
        />
        <DayField
          label={audit.from}
          value={place.tu === '' ? null : place.tu}
          onChange={(day) => go({ tu: day ?? '', trang: 1 })}
        />
        <DayField
          label={audit.to}
          value={place.den === '' ? null : place.den}
          onChange={(day) => go({ den: day ?? '', trang: 1 })}
        />
      </Group>
      <DataTable
        id="operations.audit"
        caption={audit.title}
        columns={COLUMNS}
        rows={data.entries}
        rowKey={(entry) => entry.id}
        searchable={false}
        pageSize={0}
        empty={audit.none}
      />
      <Group justify="center">
        <Button variant="default" disabled={place.trang === 1} onClick={() => go({ trang: place.trang - 1 })}>
          {audit.newer}
        </Button>
        <Text role="status">{audit.page(place.trang)}</Text>
        <Button variant="default" disabled={!data.hasMore} onClick={() => go({ trang: place.trang + 1 })}>
          {audit.older}
        </Button>
      </Group>
    </Stack>
  )
}
