/** Copies of everything: asked for, made, taken away, removed. */
import { Anchor, Button, Card, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatInstant } from '../../../../shared/dates.ts'
import { urlOf } from '../../../../ui/api.ts'
import { ConfirmWithReason } from '../../../../ui/ConfirmWithReason.tsx'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { JobProgress } from '../../../../ui/JobProgress.tsx'
import { LoadingPage } from '../../../../ui/LoadingPage.tsx'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { exportAsSeen } from '../../../../ui/table/export-as-seen.ts'
import { type Copy, exchange } from '../../contract.ts'
import { copies } from '../data.ts'
import { copyWords as words } from '../text-of-imports.vi.ts'
import { isUnderWay, LOOK_EVERY } from './under-way.ts'

const { heads } = words
const columnsWith = (remove: (copy: Copy) => void): Column<Copy>[] => [
  { id: 'made', header: heads.made, value: ({ made, askedAt }) => formatInstant(made?.at ?? askedAt), width: '11rem' },
  { id: 'by', header: heads.by, value: ({ askedByName }) => askedByName, kind: 'person' },
  { id: 'people', header: heads.people, value: ({ made }) => made?.people ?? null, kind: 'number' },
  { id: 'files', header: heads.files, value: ({ made }) => made?.files ?? null, kind: 'number' },
  { id: 'size', header: heads.size, value: ({ made }) => (made ? words.size(made.size) : null) },
  {
    id: 'file',
    header: heads.file,
    sortable: false,
    value: ({ removed }) => (removed ? words.removed(removed.byName, formatInstant(removed.at)) : words.download),
    cell: (copy) => <FileOfCopy copy={copy} onRemove={() => remove(copy)} />,
  },
]

function FileOfCopy({ copy: { copyId, removed, made }, onRemove }: { copy: Copy; onRemove: () => void }) {
  if (removed) return <Text size="sm">{words.removed(removed.byName, formatInstant(removed.at))}</Text>
  const at = formatInstant(made?.at ?? '')
  return (
    <Group gap="sm">
      <Anchor href={urlOf(exchange.copyFile, { copyId })} download aria-label={words.downloadOf(at)}>
        {words.download}
      </Anchor>
      <Button size="compact-sm" variant="default" aria-label={words.removeOf(at)} onClick={onRemove}>
        {words.remove}
      </Button>
    </Group>
  )
}

export function Copies() {
  const [asked, setAsked] = useState<Copy | null>(null)
  const take = useAction(exchange.takeAll, { inPlace: true })
  const stop = useAction(exchange.stopTaking, { inPlace: true })
  const remove = useAction(exchange.removeCopy, { inPlace: true, said: words.gone, onDone: () => setAsked(null) })
  const { data, error } = useQuery({
    ...copies(),
    refetchInterval: ({ state }) => (isUnderWay(state.data?.run) ? LOOK_EVERY : false),
  })
  if (error) throw error
  if (data === undefined) return <LoadingPage />
  const { run } = data
  return (
    <Stack gap="md">
      <Card withBorder padding="md">
        <Stack gap="sm">
          <Text size="sm">{words.about}</Text>
          <RefusalList of={take.refusal ?? stop.refusal} />
          {run && run.state !== 'done' && (
            <JobProgress
              label={words.making}
              job={{ ...run, message: run.state === 'cancelled' ? words.stopped : null }}
              onStop={() => stop.mutate({ runId: run.runId })}
            />
          )}
          <Group>
            <Button loading={take.isPending} disabled={isUnderWay(run)} onClick={() => take.mutate({})}>
              {words.take}
            </Button>
          </Group>
        </Stack>
      </Card>
      <DataTable
        id="exchange.copies"
        caption={words.caption}
        columns={columnsWith(setAsked)}
        rows={data.copies}
        rowKey={({ copyId }) => copyId}
        empty={words.none}
        onExport={exportAsSeen(words.caption)}
      />
      <ConfirmWithReason
        opened={asked !== null}
        onClose={() => setAsked(null)}
        title={words.remove}
        action={words.remove}
        dangerous
        least={0}
        isWorking={remove.isPending}
        refusal={remove.refusal}
        onConfirm={() => asked && remove.mutate({ copyId: asked.copyId })}
      >
        {words.removeAbout}
      </ConfirmWithReason>
    </Stack>
  )
}
