/** What was known is a place too: the page shows what stood in the record after a time of writing. */
import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { formatInstant } from '../../../../../shared/dates.ts'
import { ownHistory, recordHistory } from '../../data-of-record.ts'
import { recordWords } from '../../text-of-record.vi.ts'
import classes from './Record.module.css'

const words = recordWords.known
const NOW = 'now'

interface KnownOfRecordProps {
  recordId: string
  isOwn: boolean
  known: string | undefined
  onKnown: (known: string | undefined) => void
}

export function KnownOfRecord({ recordId, isOwn, known, onKnown }: KnownOfRecordProps) {
  const mine = useQuery({ ...ownHistory(), enabled: isOwn })
  const theirs = useQuery({ ...recordHistory(recordId), enabled: !isOwn })
  const recordings = (isOwn ? mine : theirs).data?.recordings ?? []
  const options = [
    { value: NOW, label: words.now },
    ...recordings.map(({ at, kind, accountName, isUndone }) => ({
      value: at,
      label: [formatInstant(at), words.kinds[kind] ?? kind, accountName, isUndone && words.undone]
        .filter(Boolean)
        .join(' · '),
    })),
    ...(known === undefined || recordings.some(({ at }) => at === known)
      ? []
      : [{ value: known, label: formatInstant(known) }]),
  ]
  return (
    <div className={classes.known} data-other={known !== undefined || undefined}>
      <Select
        label={words.label}
        data={options}
        value={known ?? NOW}
        onChange={(value) => onKnown(value === null || value === NOW ? undefined : value)}
        allowDeselect={false}
        searchable
        size="xs"
        className={classes.recording ?? ''}
      />
      <span role="status">{known !== undefined && words.band(formatInstant(known))}</span>
    </div>
  )
}
