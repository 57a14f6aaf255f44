/** Has figures computed anew and says how far that is; what is shown is asked again when it is over. */
import { Button, Text } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ArgumentOf, Endpoint, OutputOf } from '../../../../../shared/endpoint.ts'
import { formatNumber } from '../../../../../shared/vietnamese.ts'
import { useAction } from '../../../../../ui/query.ts'
import type { par } from '../../../contract.ts'
import { factRun } from '../../data.ts'
import { factWords } from '../../text-of-facts.vi.ts'

const LOOK_EVERY = 1_000
const isUnderWay = (state: string | undefined) => state === 'waiting' || state === 'running'

type Asking = Endpoint & { output: (typeof par.recomputeFacts)['output'] }

/** @param door of whoever asks: the unit, an appraiser, who runs the round. */
function useFactsAgain<E extends Asking>(door: E) {
  const client = useQueryClient()
  const [runId, watch] = useState<string | null>(null)
  const asked = useAction(door, {
    invalidates: [],
    onDone: (answer: OutputOf<E>) => watch((answer as { runId: string }).runId),
  })
  const { data, error } = useQuery({
    ...factRun(runId ?? ''),
    enabled: runId !== null,
    refetchInterval: ({ state }) => (!state.data || isUnderWay(state.data.state) ? LOOK_EVERY : false),
  })
  const isOver = runId !== null && (error !== null || (data !== undefined && !isUnderWay(data.state)))
  useEffect(() => {
    if (isOver) void client.invalidateQueries({ queryKey: ['par'] })
  }, [client, isOver])
  return { ask: asked.mutate, run: data, isRunning: asked.isPending || (runId !== null && !isOver), isOver }
}

interface FactsAgainProps<E extends Asking> {
  door: E
  argument: ArgumentOf<E>
  label?: string
}

export function FactsAgain<E extends Asking>({ door, argument, label = factWords.recompute }: FactsAgainProps<E>) {
  const { ask, run, isRunning, isOver } = useFactsAgain(door)
  const said = (): string => {
    if (isRunning)
      return run?.total ? factWords.computing(formatNumber(run.done), formatNumber(run.total)) : factWords.waits
    if (!isOver) return ''
    return run?.state === 'done' ? factWords.didCompute : factWords.didNotCompute
  }
  return (
    <>
      <Button size="xs" variant="default" disabled={isRunning} onClick={() => ask(argument)}>
        {label}
      </Button>
      <Text size="sm" c="dimmed" role="status">
        {said()}
      </Text>
    </>
  )
}
