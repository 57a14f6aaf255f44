import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import { par, type Round } from '../../../contract.ts'
import { roundWords } from '../../text.vi.ts'
import classes from './Rounds.module.css'
import { WindowFields } from './WindowFields.tsx'
import { daysOf, windowsOf } from './window-days.ts'

/** The windows of an open round may move: a deadline put off counts for every unit at once. */
export function WindowsTab({ round }: { round: Round }) {
  const mayChange = useMay('par.manage-rounds') && round.status === 'open'
  const [days, setDays] = useState(() => daysOf(round.windows))
  const save = useAction(par.setWindow, { said: roundWords.windowsSaved, inPlace: true })
  const windows = windowsOf(days)
  return (
    <Stack gap="sm" className={classes.measure ?? ''}>
      <Text size="sm" c="dimmed">
        {roundWords.windowsHint}
      </Text>
      <RefusalList of={save.refusal} />
      <div className={classes.part}>
        <WindowFields value={days} onChange={setDays} disabled={!mayChange} />
      </div>
      {mayChange && (
        <div>
          <Button
            disabled={windows === null}
            loading={save.isPending}
            onClick={() => windows && save.mutate({ roundId: round.id, version: round.version, windows })}
          >
            {roundWords.saveWindows}
          </Button>
          {windows === null && (
            <Text size="sm" c="dimmed" mt={6}>
              {roundWords.dayMissing}
            </Text>
          )}
        </div>
      )}
    </Stack>
  )
}
