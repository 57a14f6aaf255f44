import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatInstant } from '../../../../shared/dates.ts'
import { DataTable } from '../../../../ui/DataTable.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useAction } from '../../../../ui/query.ts'
import { StateBadge, type StateTone } from '../../../../ui/StateBadge.tsx'
import { useMay } from '../../../../ui/session.tsx'
import type { Column } from '../../../../ui/table/column.ts'
import { operations, type Run } from '../../contract.ts'
import { runs } from '../data.ts'
import { words } from '../text.vi.ts'

const TONES: Record<Run['state'], StateTone> = {
  waiting: 'waiting',
  running: 'open',
  done: 'good',
  failed: 'bad',
  cancelled: 'closed',
}
const { columns, states } = words.jobs

function ProgressOf({ run }: { run: Run }) {
  if (run.total === null) return <Text size="sm">{run.done || ''}</Text>
  return (
    <Stack gap={2} miw={120}>
      <Progress value={run.total === 0 ? 100 : (100 * run.done) / run.total} aria-label={run.label} />
      <Text size="sm">
        {run.done} / {run.total}
      </Text>
    </Stack>
  )
}

/** Work in the background: what runs, what failed and why, running again and cancelling. */
export function RunsPage() {
  const { data } = useSuspenseQuery({ ...runs(), refetchInterval: 3_000 })
  const mayManage = useMay('operations.manage-jobs')
  const retry = useAction(operations.retryRun, { said: words.jobs.retried })
  const cancel = useAction(operations.cancelRun, { said: words.jobs.cancelled })
  const shown: readonly Column<Run>[] = [
    { id: 'label', header: columns.label, value: (run) => run.label },
    {
      id: 'state',
      header: columns.state,
      value: (run) => states[run.state],
      cell: (run) => <StateBadge tone={TONES[run.state]}>{states[run.state]}</StateBadge>,
    },
    {
      id: 'progress',
      header: columns.progress,
      value: (run) => run.done,
      cell: (run) => <ProgressOf run={run} />,
      sortable: false,
    },
    { id: 'by', header: columns.by, kind: 'person', value: (run) => run.accountName ?? words.jobs.system },
    { id: 'at', header: columns.at, value: (run) => run.createdAt, cell: (run) => formatInstant(run.createdAt) },
    {
      id: 'ended',
      header: columns.ended,
      value: (run) => run.endedAt,
      cell: (run) => (run.endedAt ? formatInstant(run.endedAt) : ''),
      hidden: true,
    },
    { id: 'error', header: columns.error, value: (run) => run.lastError },
    {
      id: 'actions',
      header: columns.actions,
      value: () => null,
      sortable: false,
      searchable: false,
      cell: (run) =>
        mayManage && (
          <Group gap={4} wrap="nowrap">
            {run.state === 'failed' && (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={words.jobs.retryOf(run.label)}
                onClick={() => retry.mutate({ runId: run.id })}
              >
                {words.jobs.retry}
              </Button>
            )}
            {['waiting', 'running', 'failed'].includes(run.state) && (
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={words.jobs.cancelOf(run.label)}
                onClick={() => cancel.mutate({ runId: run.id })}
              >
                {words.jobs.cancel}
              </Button>
            )}
          </Group>
        ),
    },
  ]
  return (
    <>
      <PageTitle title={words.jobs.title} about={words.jobs.about} />
      <DataTable
        id="operations.runs"
        caption={words.jobs.title}
        columns={shown}
        rows={data.runs}
        rowKey={(run) => run.id}
        empty={words.jobs.none}
      />
    </>
  )
}
