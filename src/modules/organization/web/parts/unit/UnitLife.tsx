/** What a unit was called and where it stood, what it came from and what it became. */
import { Card, Group, Stack, Text, Timeline, Title } from '@mantine/core'
import { formatDay } from '../../../../../shared/dates.ts'
import { DataTable } from '../../../../../ui/DataTable.tsx'
import { PageLink } from '../../../../../ui/Links.tsx'
import type { Column } from '../../../../../ui/table/column.ts'
import type { UnitHistory } from '../../../contract.ts'
import { words } from '../../text.vi.ts'
import { Party } from '../Party.tsx'
import { fromWords, toWords } from './span-in-words.ts'
import type { UnitPartProps } from './unit-part.ts'

type Version = UnitHistory['versions'][number]

const COLUMNS: readonly Column<Version>[] = [
  {
    id: 'time',
    header: words.columns.time,
    value: (version) => `${fromWords(version.validFrom, version.isFirstKnown)} – ${toWords(version.validTo)}`,
    sortable: false,
    width: '15rem',
  },
  { id: 'name', header: words.columns.name, value: (version) => version.fullName },
  { id: 'code', header: words.columns.code, value: (version) => version.code },
  {
    id: 'parent',
    header: words.columns.parent,
    value: (version) => version.parent?.fullName ?? null,
    cell: (version) =>
      version.parent && (
        <PageLink to={`/organization/units/${version.parent.unitId}`}>{version.parent.fullName}</PageLink>
      ),
  },
  { id: 'basis', header: words.columns.basis, value: (version) => version.legalBasis },
  {
    id: 'certainty',
    header: words.columns.certainty,
    value: (version) => words.confidence[version.confidence],
    hidden: true,
  },
  { id: 'source', header: words.columns.source, value: (version) => version.source, hidden: true },
]

export function UnitLife({ history }: UnitPartProps) {
  return (
    <Stack gap="lg">
      <section>
        <Title order={2} size="h4" mb="xs">
          {words.history}
        </Title>
        <DataTable
          id="organization.versions"
          caption={words.history}
          columns={COLUMNS}
          rows={history.versions}
          rowKey={(version) => version.validFrom}
          searchable={false}
          pageSize={0}
        />
        <Text size="sm" c="dimmed">
          {words.codeReused}
        </Text>
      </section>
      <section>
        <Title order={2} size="h4" mb="sm">
          {words.events}
        </Title>
        {history.events.length === 0 ? (
          <Text c="dimmed">{words.noEvents}</Text>
        ) : (
          <Timeline bulletSize={14} lineWidth={2}>
            {history.events.map((event) => (
              <OneEvent key={event.id} event={event} />
            ))}
          </Timeline>
        )}
      </section>
    </Stack>
  )
}

function OneEvent({ event }: { event: UnitHistory['events'][number] }) {
  return (
    <Timeline.Item title={`${formatDay(event.day)} — ${words.kinds[event.kind] ?? event.kind}`}>
      <Card padding="xs" withBorder>
        <Group gap={4} style={{ flexDirection: 'column', alignItems: 'flex-start' }}>
          <Party label={words.before} units={event.before} />
          <Party label={words.after} units={event.after} />
          {event.legalBasis && (
            <Text size="sm" c="dimmed">
              {words.columns.basis}: {event.legalBasis}
            </Text>
          )}
          {event.source && (
            <Text size="sm" c="dimmed">
              {words.columns.source}: {event.source}
            </Text>
          )}
          {event.note && <Text size="sm">{event.note}</Text>}
        </Group>
      </Card>
    </Timeline.Item>
  )
}
