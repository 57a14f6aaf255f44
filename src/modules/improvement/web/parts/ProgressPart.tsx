/** What was done so far: what was noted, and a note of now. */
import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core'
import { useState } from 'react'
import { formatInstant } from '../../../../shared/dates.ts'
import type { OutputOf } from '../../../../shared/endpoint.ts'
import { NumberField } from '../../../../ui/form/NumberField.tsx'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import { improvement as doors, type LostPoint } from '../../contract.ts'
import { rowWords, stateInWords } from '../text.vi.ts'
import classes from './Improvement.module.css'
import { STATE_TONES } from './tones.ts'

interface ProgressPartProps {
  row: LostPoint
  notes: OutputOf<typeof doors.lostPointTrail>['progress']
  mayEdit: boolean
}

export function ProgressPart({ row, notes, mayEdit }: ProgressPartProps) {
  return (
    <section aria-labelledby={`progress-${row.id}`}>
      <Title order={3} size="h4" id={`progress-${row.id}`} mb={6}>
        {rowWords.progress}
      </Title>
      {mayEdit && row.remedy !== '' && row.lost > 0 && <NoteForm row={row} />}
      {notes.length === 0 && (
        <Text size="sm" c="dimmed">
          {rowWords.noProgress}
        </Text>
      )}
      <ul className={classes.plain}>
        {notes.map((note) => (
          <li key={note.id}>
            <Group gap="xs">
              <StateBadge tone={STATE_TONES[note.state]}>{`${stateInWords[note.state]} ${note.percent}%`}</StateBadge>
              <span className={classes.quiet}>{rowWords.by(note.notedByName, formatInstant(note.notedAt))}</span>
            </Group>
            <div className={classes.said}>{note.words}</div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function NoteForm({ row }: { row: LostPoint }) {
  const [percent, setPercent] = useState<number | null>(row.percent)
  const [said, setSaid] = useState('')
  const note = useAction(doors.noteProgress, { inPlace: true, said: rowWords.noted })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (percent === null) return
        note.mutate({ lostPointId: row.id, version: row.version, percent, words: said })
      }}
    >
      <Stack gap="xs" mb="sm">
        <Textarea
          label={rowWords.said}
          value={said}
          maxLength={4000}
          autosize
          minRows={2}
          required
          onChange={(event) => setSaid(event.currentTarget.value)}
        />
        <Group align="flex-end">
          <NumberField
            label={rowWords.percent}
            value={percent}
            onChange={setPercent}
            min={0}
            max={100}
            places={0}
            live
            w={180}
          />
          <Button
            type="submit"
            variant="default"
            loading={note.isPending}
            disabled={percent === null || said.trim().length < 3}
          >
            {rowWords.note}
          </Button>
        </Group>
        <RefusalList of={note.refusal} />
      </Stack>
    </form>
  )
}
