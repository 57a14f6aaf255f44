/** People being moved, or moved back, in the background: how far, stopped on request, and what became of it. */
import { Stack } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { ApiRefusal } from '../../../../../ui/api.ts'
import { JobProgress } from '../../../../../ui/JobProgress.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { reassignments as doors, type Reassignment } from '../../../contract/reassignments.ts'
import { reassignment } from '../../data-of-reassignments.ts'
import { moveWords as words } from '../../text-of-reassignments.vi.ts'

const LOOK_EVERY = 1_000
export const isMoving = (run: Reassignment['run']) => run?.state === 'waiting' || run?.state === 'running'

export function MovingPart({ of: { id, run, status } }: { of: Reassignment }) {
  const client = useQueryClient()
  const moving = isMoving(run)
  useQuery({
    ...reassignment(id),
    refetchInterval: ({ state }) => (isMoving(state.data?.run ?? null) ? LOOK_EVERY : false),
  })
  const was = useRef(moving)
  useEffect(() => {
    // Their records say something else now.
    if (was.current && !moving)
      for (const module of ['reorganization', 'personnel', 'statistics', 'entitlement'])
        void client.invalidateQueries({ queryKey: [module] })
    was.current = moving
  }, [moving, client])
  const stop = useAction(doors.stopReassigning, { inPlace: true })
  const problems = run?.problems.map(({ reason, sentence }) => ({ reason, sentence })) ?? []
  if (run === null || (run.state === 'done' && problems.length === 0)) return null
  return (
    <Stack gap="sm" mb="sm" maw={560}>
      {run.state !== 'done' && (
        <JobProgress
          label={words.running}
          job={{ ...run, message: run.state === 'cancelled' ? words.stopped[status] : null }}
          {...(run.isOwn && { onStop: () => stop.mutate({ runId: run.id }) })}
        />
      )}
      <RefusalList of={stop.refusal} />
      <RefusalList of={problems.length > 0 ? new ApiRefusal(422, problems) : null} />
    </Stack>
  )
}
