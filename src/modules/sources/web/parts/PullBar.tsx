/** Asking a source now: how far it is, and how to stop it. */
import { Button, Group, Text } from '@mantine/core'
import { IconCloudDownload } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { JobProgress } from '../../../../ui/JobProgress.tsx'
import { useAction } from '../../../../ui/query.ts'
import { useMay } from '../../../../ui/session.tsx'
import { type Attempt, type Source, sources } from '../../contract.ts'
import { attempt } from '../data.ts'
import { attemptWords, snapshotWords, words } from '../text.vi.ts'

const isUnderWay = (state: Attempt['state']) => state === 'waiting' || state === 'running'

export function PullBar({ source }: { source: Source }) {
  const mayManage = useMay('sources.manage')
  const pull = useAction(sources.pull)
  const last = source.lastAttempt
  const whyNot = !mayManage
    ? words.notManager
    : !source.isOn
      ? words.states.off
      : source.address === null
        ? snapshotWords.noAddress
        : null
  if (last && isUnderWay(last.state)) return <UnderWay attemptId={last.id} mayStop={mayManage} />
  return (
    <Group gap="sm">
      <Button
        leftSection={<IconCloudDownload size={17} stroke={1.6} />}
        disabled={whyNot !== null}
        loading={pull.isPending}
        onClick={() => pull.mutate({ sourceId: source.id })}
      >
        {snapshotWords.pullNow}
      </Button>
      {whyNot !== null && (
        <Text size="sm" c="dimmed">
          {whyNot}
        </Text>
      )}
    </Group>
  )
}

const LOOK_EVERY = 1_000

function UnderWay({ attemptId, mayStop }: { attemptId: string; mayStop: boolean }) {
  const client = useQueryClient()
  const { data } = useQuery({
    ...attempt(attemptId),
    refetchInterval: ({ state }) => (state.data && !isUnderWay(state.data.state) ? false : LOOK_EVERY),
  })
  const cancel = useAction(sources.cancelPull)
  const hasEnded = data !== undefined && !isUnderWay(data.state)
  useEffect(() => {
    if (hasEnded) void client.invalidateQueries({ queryKey: ['sources'] })
  }, [hasEnded, client])
  const kilobytes = (bytes: number) => Math.ceil(bytes / 1024)
  const job = {
    state: data?.state === 'running' ? ('running' as const) : ('waiting' as const),
    done: kilobytes(data?.received ?? 0),
    total: data?.announced ? kilobytes(data.announced) : null,
    message: data?.answeredFrom ? (data.isInside ? attemptWords.inside(data.answeredFrom) : data.answeredFrom) : null,
  }
  return (
    <div style={{ maxWidth: 560 }}>
      <JobProgress
        label={snapshotWords.pulling}
        job={job}
        {...(mayStop && { onStop: () => cancel.mutate({ attemptId }) })}
      />
    </div>
  )
}
