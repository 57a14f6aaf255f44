/** The outbox: who waits, the package that is being made, and those that were made. */
import { Anchor, Button, Card, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatInstant } from '../../../../shared/dates.ts'
import { ApiRefusal, urlOf } from '../../../../ui/api.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { JobProgress } from '../../../../ui/JobProgress.tsx'
import { LoadingPage } from '../../../../ui/LoadingPage.tsx'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { exchange, MOST_IN_PACKAGE, type Package } from '../../contract.ts'
import { packages } from '../data.ts'
import { outboxWords as words } from '../text-of-outbox.vi.ts'
import { isUnderWay, LOOK_EVERY } from './under-way.ts'

const { packageHeads: heads } = words
const COLUMNS: readonly Column<Package>[] = [
  { id: 'made', header: heads.made, value: ({ madeAt }) => formatInstant(madeAt), width: '11rem' },
  { id: 'by', header: heads.by, value: ({ madeByName }) => madeByName, kind: 'person' },
  { id: 'people', header: heads.people, value: ({ people }) => people, kind: 'number' },
  { id: 'accepted', header: heads.accepted, value: ({ accepted }) => accepted, kind: 'number' },
  { id: 'refused', header: heads.refused, value: ({ refused }) => refused, kind: 'number' },
  {
    id: 'open',
    header: heads.open,
    kind: 'number' as const,
    value: ({ people, accepted, refused }) => people - accepted - refused,
  },
  {
    id: 'file',
    header: heads.file,
    sortable: false,
    value: () => words.download,
    cell: ({ packageId, madeAt }) => (
      <Anchor
        href={urlOf(exchange.packageFile, { packageId })}
        download
        aria-label={words.downloadOf(formatInstant(madeAt))}
      >
        {words.download}
      </Anchor>
    ),
  },
]

export function Packages() {
  const [withRefused, setWithRefused] = useState(false)
  const make = useAction(exchange.makePackage, { inPlace: true })
  const { data, error } = useQuery({
    ...packages(),
    refetchInterval: ({ state }) => (isUnderWay(state.data?.run) ? LOOK_EVERY : false),
  })
  if (error) throw error
  if (data === undefined) return <LoadingPage />
  const { run, queued } = data
  return (
    <Stack gap="md">
      <Card withBorder padding="md">
        <Stack gap="sm">
          <Text>{words.waiting(queued)}</Text>
          {queued > MOST_IN_PACKAGE && (
            <Text size="sm" c="dimmed">
              {words.most}
            </Text>
          )}
          <Checkbox
            label={words.withRefused}
            checked={withRefused}
            onChange={({ currentTarget: { checked } }) => setWithRefused(checked)}
          />
          <RefusalList of={make.refusal} />
          {run && run.problems.length > 0 && <RefusalList of={new ApiRefusal(422, run.problems)} />}
          {run && run.state !== 'done' && <JobProgress label={words.making} job={run} />}
          <Group>
            <Button
              loading={make.isPending}
              disabled={isUnderWay(run) || (queued === 0 && !withRefused)}
              onClick={() => make.mutate({ withRefused })}
            >
              {words.make}
            </Button>
          </Group>
        </Stack>
      </Card>
      <DataTable
        id="exchange.packages"
        caption={words.packages}
        columns={COLUMNS}
        rows={data.packages}
        rowKey={({ packageId }) => packageId}
        rowLink={({ packageId }) => `/exchange/packages/${packageId}`}
        empty={words.noPackages}
        onExport={exportAsSeen(words.packages)}
      />
    </Stack>
  )
}
