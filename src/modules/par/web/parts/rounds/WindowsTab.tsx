import { Button, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import { par, type Round } from '../../../contract.ts'
import { whyNotWindows } from '../../../rules/rounds/windows.ts'
import { assessments } from '../../data.ts'
import { roundWords, windowWords } from '../../text.vi.ts'
import { reasonInWords } from '../leaf/leaf-now.ts'
import { useNow } from '../use-now.ts'
import { ExtendedUnits } from './ExtendedUnits.tsx'
import classes from './Rounds.module.css'
import { StageStates } from './StageStates.tsx'
import { WindowFields } from './WindowFields.tsx'
import { daysOf, windowsOf } from './window-days.ts'

/** The windows of an open round may move: a deadline put off counts for every unit at once. */
export function WindowsTab({ round }: { round: Round }) {
  const { data } = useSuspenseQuery(assessments(round.id))
  const mayChange = useMay('par.manage-rounds') && round.status === 'open'
  const [days, setDays] = useState(() => daysOf(round.windows))
  const save = useAction(par.setWindow, { said: roundWords.windowsSaved, inPlace: true })
  const windows = windowsOf(days)
  const wrong = windows === null ? [roundWords.dayMissing] : whyNotWindows(windows).map(reasonInWords)
  return (
    <>
      <Stack gap="sm" className={classes.measure ?? ''}>
        <Text size="sm" c="dimmed">
          {windowWords.auto}
        </Text>
        <StageStates windows={round.windows} now={useNow()} />
        {mayChange && (
          <>
            <Text size="sm" c="dimmed">
              {roundWords.windowsHint}
            </Text>
            <RefusalList of={save.refusal} />
            <div className={classes.part}>
              <WindowFields value={days} onChange={setDays} />
            </div>
            <div>
              <Button
                disabled={wrong.length > 0}
                loading={save.isPending}
                onClick={() => windows && save.mutate({ roundId: round.id, version: round.version, windows })}
              >
                {roundWords.saveWindows}
              </Button>
              {wrong.map((sentence) => (
                <Text key={sentence} size="sm" c="dimmed" mt={6}>
                  {sentence}
                </Text>
              ))}
            </div>
          </>
        )}
      </Stack>
      <ExtendedUnits round={round} sheets={data.assessments} mayRun={mayChange} />
    </>
  )
}
