import { Textarea } from '@mantine/core'
import { sheetWords } from '../../text.vi.ts'
import { NOTE_MOST } from '../leaf/leaf-now.ts'

interface NotePartProps {
  value: string
  onChange: (text: string) => void
  onBlur: () => void
  disabled: boolean
}

/** Not cut at the limit: what was pasted stays, with a sentence, until the person shortens it. */
export function NotePart({ value, onChange, onBlur, disabled }: NotePartProps) {
  const isLong = value.length > NOTE_MOST
  return (
    <Textarea
      label={sheetWords.note}
      description={sheetWords.noteHint(value.length, NOTE_MOST)}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={onBlur}
      error={isLong ? sheetWords.noteTooLong(value.length, NOTE_MOST) : undefined}
      disabled={disabled}
      autosize
      minRows={2}
      maxRows={8}
    />
  )
}
