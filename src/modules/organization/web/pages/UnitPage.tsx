import { Card, Group, Stack, Text, Timeline, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatDay } from '../../../../shared/dates.ts'
import { useParam } from '../../../../ui/address.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageLink } from '../../../../ui/Links.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import type { UnitHistory } from '../../contract.ts'
import { familyInWords } from '../../rules/words.ts'
import { unit } from '../data.ts'
import { dayBefore } from '../parts/day-before.ts'
import { EndOfUnit } from '../parts/EndOfUnit.tsx'
import { Party } from '../parts/Party.tsx'
import { words } from '../text.vi.ts'

type Version = UnitHistory['versions'][number]

const fromWords = (day: string) => (day === '-infinity' ? words.start : formatDay(day))
const toWords = (day: string) => (day === 'infinity' ? words.now : formatDay(dayBefore(day)))

const COLUMNS: readonly Column<Version>[] = [
  {
    id: 'time',
    header: words.columns.time,
    value: (version) => `${fromWords(version.validFrom)} – ${toWords(version.validTo)}`,
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

/** The life of one unit: what it was called and where it stood, what it came from and what it became. */
export function UnitPage() {
  const { data } = useSuspenseQuery(unit(Number(useParam('unitId'))))
  const last = data.versions.at(-1)
  return (
    <Stack gap="lg">
      <PageTitle
        title={last?.fullName ?? ''}
        crumbs={[{ label: words.title, path: '/organization' }]}
        about={
          last ? [familyInWords[last.level], last.parent?.fullName, words.codeReused].filter(Boolean).join(' · ') : ''
        }
      />
      <EndOfUnit history={data} />
      <section>
        <Title order={2} size="h4" mb="xs">
          {words.history}
        </Title>
        <DataTable
          id="organization.versions"
          caption={words.history}
          columns={COLUMNS}
          rows={data.versions}
          rowKey={(version) => version.validFrom}
          searchable={false}
          pageSize={0}
        />
      </section>
      <section>
        <Title order={2} size="h4" mb="sm">
          {words.events}
        </Title>
        {data.events.length === 0 ? (
          <Text c="dimmed">{words.noEvents}</Text>
        ) : (
          <Timeline bulletSize={14} lineWidth={2}>
            {data.events.map((event) => (
              <Timeline.Item
                key={event.id}
                title={`${formatDay(event.day)} — ${words.kinds[event.kind] ?? event.kind}`}
              >
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
            ))}
          </Timeline>
        )}
      </section>
    </Stack>
  )
}
