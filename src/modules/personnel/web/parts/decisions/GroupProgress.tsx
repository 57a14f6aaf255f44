/** A decision for many people being recorded in the background: how far, stopped on request, and what became of it. */
import { Button, Group, Stack } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { ApiRefusal } from '../../../../../ui/api.ts'
import { JobProgress } from '../../../../../ui/JobProgress.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { personnel as doors } from '../../../contract.ts'
import { groupRun } from '../../data-of-decisions.ts'
import { newDecisionWords as words } from '../../text-of-decisions.vi.ts'

const LOOK_EVERY = 1_000
const isUnderWay = (state: string | undefined) => state === 'waiting' || state === 'running'

interface GroupProgressProps {
  runId: string
  /** It is over and nobody was recorded: the form is there again as it was. */
  onOver: () => void
  onRecorded: (done: { decisionId: string }) => Promise<void>
}

export function GroupProgress({ runId, onOver, onRecorded }: GroupProgressProps) {
  const client = useQueryClient()
  const { data, error } = useQuery({
    ...groupRun(runId),
    refetchInterval: ({ state }) => (!state.data || isUnderWay(state.data.state) ? LOOK_EVERY : false),
  })
  const cancel = useAction(doors.cancelGroupDecision, { inPlace: true })
  const decisionId = data?.decisionId
  const isTold = useRef(false)
  useEffect(() => {
    if (!decisionId || isTold.current) return
    isTold.current = true
    // The form is gone by then: its preview is not asked for once more.
    void onRecorded({ decisionId }).then(() => client.invalidateQueries({ queryKey: ['personnel'] }))
  }, [client, decisionId, onRecorded])
  return (
    <Stack gap="sm" mt="md" maw={560}>
      {data && (
        <JobProgress
          label={words.groupRun}
          job={{ ...data, message: data.state === 'cancelled' ? words.groupStopped : null }}
          onStop={() => cancel.mutate({ runId })}
        />
      )}
      <RefusalList of={error ?? cancel.refusal} />
      <RefusalList of={data && data.problems.length > 0 ? new ApiRefusal(422, data.problems) : null} />
      {(error !== null || (data && !isUnderWay(data.state) && !decisionId)) && (
        <Group>
          <Button variant="default" onClick={onOver}>
            {words.groupBack}
          </Button>
        </Group>
      )}
    </Stack>
  )
}
