/** The button that opens the people of a file, how far it is, and the way to take it back whole. */
import { Alert, Button, Card, Checkbox, Group, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { formatInstant } from '../../../../shared/dates.ts'
import type { OutputOf } from '../../../../shared/endpoint.ts'
import { ApiRefusal } from '../../../../ui/api.ts'
import { JobProgress } from '../../../../ui/JobProgress.tsx'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { UndoWithReason } from '../../../../ui/UndoWithReason.tsx'
import { exchange, SUPPLEMENTS, type Supplements } from '../../contract.ts'
import { importWords as words } from '../text-of-imports.vi.ts'
import { isUnderWay } from './under-way.ts'

type Found = OutputOf<typeof exchange.import>

export function CarryOutFile({ found }: { found: Found }) {
  return found.recorded === null ? <ToCarryOut found={found} /> : <CarriedOut found={found} recorded={found.recorded} />
}

function ToCarryOut({ found: { importId, counts, supplements: gained, run } }: { found: Found }) {
  const [skipsWrong, setSkipsWrong] = useState(false)
  const [supplements, setSupplements] = useState<Supplements>('nothing')
  const carry = useAction(exchange.carryOutFile, { inPlace: true, invalidates: ['exchange', 'personnel'] })
  const hasSupplements = gained.missing + gained.different > 0
  const hasNothing = counts.new === 0 && supplements === 'nothing'
  const isHeld = hasNothing || (counts.wrong > 0 && !skipsWrong)
  return (
    <Card withBorder padding="md">
      <Stack gap="sm">
        {counts.wrong > 0 && (
          <Checkbox
            label={words.skips}
            checked={skipsWrong}
            onChange={({ currentTarget: { checked } }) => setSkipsWrong(checked)}
          />
        )}
        {hasSupplements && (
          <Radio.Group
            label={words.supplement}
            description={words.supplementAbout}
            value={supplements}
            onChange={(chosen) => setSupplements(SUPPLEMENTS.find((one) => one === chosen) ?? 'nothing')}
          >
            <Stack gap="xs" mt="xs">
              {SUPPLEMENTS.map((one) => (
                <Radio key={one} value={one} label={words.supplements[one](gained)} />
              ))}
            </Stack>
          </Radio.Group>
        )}
        <RefusalList of={carry.refusal} />
        {run && run.problems.length > 0 && <RefusalList of={new ApiRefusal(422, run.problems)} />}
        {run && run.state !== 'done' && <JobProgress label={words.running} job={run} />}
        <Group>
          <Button
            loading={carry.isPending}
            disabled={isHeld || isUnderWay(run)}
            onClick={() => carry.mutate({ importId, skipsWrong, supplements })}
          >
            {words.carry}
          </Button>
          <Text size="sm" c="dimmed">
            {words.standing}
          </Text>
        </Group>
      </Stack>
    </Card>
  )
}

interface CarriedOutProps {
  found: Found
  recorded: NonNullable<Found['recorded']>
}

function CarriedOut({ found: { importId, undone }, recorded }: CarriedOutProps) {
  const undo = useAction(exchange.undoFile, {
    inPlace: true,
    said: words.undone,
    invalidates: ['exchange', 'personnel'],
  })
  return (
    <Alert color={undone ? 'gray' : 'green'} title={undone ? words.undone : words.recorded}>
      <Text size="sm">{words.recordedBy(recorded, recorded.byName, formatInstant(recorded.at))}</Text>
      {undone ? (
        <Text size="sm">{words.undoneBy(undone.byName, formatInstant(undone.at), undone.reason)}</Text>
      ) : (
        <UndoWithReason
          action={words.undo}
          undo={undo}
          onConfirm={(reason, close) => undo.mutate({ importId, reason }, { onSuccess: close })}
        >
          {words.undoAbout}
        </UndoWithReason>
      )}
    </Alert>
  )
}
