/** When and where a session is held, or until when consent in writing is taken. */
import { Group, Radio, Stack, Textarea, TextInput } from '@mantine/core'
import { DayField } from '../../../../ui/form/DayField.tsx'
import { sessionWords, words } from '../text.vi.ts'
import { type DayAndTime, fieldsOf, instantOf } from './instant.ts'

export interface SessionFacts {
  form: 'meeting' | 'writing'
  held: DayAndTime
  ends: DayAndTime
  place: string
  agenda: string
}

interface Kept {
  form: 'meeting' | 'writing'
  heldAt: string
  endsAt: string | null
  place: string
  agenda: string
}

export const factsFrom = (kept: Kept | null): SessionFacts => ({
  form: kept?.form ?? 'meeting',
  held: fieldsOf(kept?.heldAt ?? null, '08:00'),
  ends: fieldsOf(kept?.endsAt ?? null, '17:00'),
  place: kept?.place ?? '',
  agenda: kept?.agenda ?? '',
})

/** As the doors want it; null while a day or an hour is missing. */
export function givenOf({ form, held, ends, place, agenda }: SessionFacts): Kept | null {
  const heldAt = instantOf(held)
  return heldAt === null ? null : { form, heldAt, endsAt: form === 'writing' ? instantOf(ends) : null, place, agenda }
}

interface SessionFieldsProps {
  value: SessionFacts
  onChange: (facts: SessionFacts) => void
}

export function SessionFields({ value, onChange }: SessionFieldsProps) {
  const moment = (key: 'held' | 'ends', day: string, time: string) => (
    <Group align="flex-start">
      <DayField
        label={day}
        value={value[key].day}
        required
        onChange={(chosen) => onChange({ ...value, [key]: { ...value[key], day: chosen } })}
      />
      <TextInput
        type="time"
        label={time}
        value={value[key].time}
        required
        onChange={(event) => onChange({ ...value, [key]: { ...value[key], time: event.currentTarget.value } })}
      />
    </Group>
  )
  return (
    <Stack gap="sm">
      <Radio.Group
        label={sessionWords.form}
        value={value.form}
        onChange={(form) => onChange({ ...value, form: form as SessionFacts['form'] })}
      >
        <Group mt={4}>
          {(['meeting', 'writing'] as const).map((form) => (
            <Radio key={form} value={form} label={words.forms[form]} />
          ))}
        </Group>
      </Radio.Group>
      {moment('held', sessionWords.day, sessionWords.time)}
      {value.form === 'writing' && moment('ends', sessionWords.endDay, sessionWords.endTime)}
      {value.form === 'meeting' && (
        <TextInput
          label={sessionWords.place}
          value={value.place}
          maxLength={300}
          onChange={(event) => onChange({ ...value, place: event.currentTarget.value })}
        />
      )}
      <Textarea
        label={sessionWords.agenda}
        value={value.agenda}
        maxLength={5_000}
        autosize
        minRows={2}
        onChange={(event) => onChange({ ...value, agenda: event.currentTarget.value })}
      />
    </Stack>
  )
}
