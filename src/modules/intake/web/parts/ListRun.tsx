import { Stack } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { ApiRefusal } from '../../../../ui/api.ts'
import { JobProgress } from '../../../../ui/JobProgress.tsx'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { intake } from '../../contract.ts'
import { listRun } from '../data.ts'

const LOOK_EVERY = 1_000
const isUnderWay = (state: string | null | undefined) => state === 'waiting' || state === 'running'

/** How far the work on a list is that one asked for; what is shown of records is asked anew when it is over. */
export function useListRun(listId: string) {
  const client = useQueryClient()
  const { data: run } = useQuery({
    ...listRun(listId),
    refetchInterval: ({ state }) => (isUnderWay(state.data?.state) ? LOOK_EVERY : false),
  })
  const isOver = run?.state === 'done' && run.problems.length === 0
  useEffect(() => {
    if (isOver)
      void Promise.all(['intake', 'personnel'].map((module) => client.invalidateQueries({ queryKey: [module] })))
  }, [client, isOver])
  return { run, isRunning: isUnderWay(run?.state) }
}

interface ListRunProps {
  listId: string
  run: ReturnType<typeof useListRun>['run']
  label: string
  /** What is so after it was stopped. */
  stopped: string
}

/** The work as a bar with a way to stop it, and why it was refused. */
export function ListRun({ listId, run, label, stopped }: ListRunProps) {
  const stop = useAction(intake.stopList, { inPlace: true })
  if (!run || run.state === null) return null
  return (
    <Stack gap="sm">
      <RefusalList of={run.problems.length > 0 ? new ApiRefusal(422, run.problems) : null} />
      <RefusalList of={stop.refusal} />
      {run.state !== 'done' && (
        <JobProgress
          label={label}
          job={{ ...run, state: run.state, message: run.state === 'cancelled' ? stopped : null }}
          onStop={() => stop.mutate({ listId })}
        />
      )}
    </Stack>
  )
}
