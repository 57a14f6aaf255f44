import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { dayIn, formatInstant, lastInstantOf } from '../../../../shared/dates.ts'
import { DayField } from '../../../../ui/form/DayField.tsx'
import type { Recorded } from '../../contract.ts'
import { recordings } from '../data.ts'
import { timeWords as words } from '../text-of-time.vi.ts'
import classes from './KnownBar.module.css'

interface KnownBarProps {
  /** An instant; now without it. */
  knownAt: string | undefined
  onKnownAt: (knownAt: string | undefined) => void
}

const NOW = 'now'
const inWords = ({ at, kind, note, isUndone }: Recorded) =>
  [formatInstant(at), words.recordings[kind], note, isUndone ? words.undone : null].filter(Boolean).join(' · ')

/** What was known is a place too: the page shows what the office knew after that time of writing, or at the end of that day. */
export function KnownBar({ knownAt, onKnownAt }: KnownBarProps) {
  const { data } = useQuery(recordings())
  const list = data?.recordings ?? []
  const isListed = knownAt === undefined || list.some(({ at }) => at === knownAt)
  const options = [
    { value: NOW, label: words.knownNow },
    ...(isListed ? [] : [{ value: knownAt as string, label: words.knownUntil(formatInstant(knownAt as string)) }]),
    ...list.map((recorded) => ({ value: recorded.at, label: inWords(recorded) })),
  ]
  return (
    <div className={classes.bar} data-other={knownAt !== undefined || undefined}>
      <Select
        label={words.known}
        data={options}
        value={knownAt ?? NOW}
        onChange={(value) => onKnownAt(value === null || value === NOW ? undefined : value)}
        allowDeselect={false}
        searchable
        nothingFoundMessage={words.noRecording}
        className={classes.recording}
      />
      <DayField
        label={words.endOfDay}
        value={knownAt === undefined ? null : dayIn(new Date(knownAt))}
        max={dayIn(new Date())}
        onChange={(day) => onKnownAt(day === null ? undefined : lastInstantOf(day))}
        clearable
      />
      <span role="status" className={classes.band}>
        {knownAt !== undefined && words.knownBand(formatInstant(knownAt))}
      </span>
    </div>
  )
}
