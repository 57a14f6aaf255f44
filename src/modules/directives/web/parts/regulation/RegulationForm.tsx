/** A new version of the regulation, begun from the newest. Lives only while its dialog is open; a refusal leaves what was typed. */
import { Button, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { dayIn } from '../../../../../shared/dates.ts'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { directives, type KeptRegulation } from '../../../contract.ts'
import { EXTENDED_BY, ON_DAY_OFF } from '../../../rules/regulation.ts'
import { regulationWords as words } from '../../text-of-regulation.vi.ts'
import { type TypedRegulation, typedFrom, writtenFrom, wrongIn } from './written-regulation.ts'

const options = <T extends string>(of: readonly T[], inWords: Readonly<Record<T, string>>) =>
  of.map((value) => ({ value, label: inWords[value] }))

interface FieldsProps {
  typed: TypedRegulation
  wrong: ReturnType<typeof wrongIn>
  onType: (part: Partial<TypedRegulation>) => void
}

export function RegulationForm({ newest, onClose }: { newest: KeptRegulation; onClose: () => void }) {
  const [typed, setTyped] = useState(() => typedFrom(newest, dayIn(new Date())))
  const [wasTried, setWasTried] = useState(false)
  const change = useAction(directives.changeRegulation, { inPlace: true, said: words.saved, onDone: onClose })
  const wrong = wrongIn(typed)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setWasTried(true)
    if (Object.keys(wrong).length === 0) return change.mutate(writtenFrom(typed, newest.version))
    const form = event.currentTarget
    requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  const fields = {
    typed,
    wrong: wasTried ? wrong : {},
    onType: (part: Partial<TypedRegulation>) => setTyped((before) => ({ ...before, ...part })),
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <RefusalList of={change.refusal} />
        <Text size="sm">{words.changeAbout}</Text>
        <Days {...fields} />
        <Powers {...fields} />
        <Grounds {...fields} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} disabled={change.isPending}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={change.isPending}>
            {words.save}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function Days({ typed, wrong, onType }: FieldsProps) {
  return (
    <>
      <DayField
        label={words.fields.validFrom}
        required
        value={typed.validFrom}
        onChange={(validFrom) => onType({ validFrom })}
        error={wrong.validFrom}
      />
      <NumberField
        label={words.fields.daysToAccept}
        required
        {...{ min: 0, max: 90, places: 0, live: true, w: 280 }}
        value={typed.daysToAccept}
        onChange={(daysToAccept) => onType({ daysToAccept })}
        error={wrong.daysToAccept}
      />
      <TextInput
        label={words.fields.remindBefore}
        maxLength={60}
        value={typed.remindBefore}
        onChange={(event) => onType({ remindBefore: event.currentTarget.value })}
        error={wrong.remindBefore}
      />
      <TextInput
        label={words.fields.remindAfter}
        maxLength={60}
        value={typed.remindAfter}
        onChange={(event) => onType({ remindAfter: event.currentTarget.value })}
        error={wrong.remindAfter}
      />
    </>
  )
}

function Powers({ typed, wrong, onType }: FieldsProps) {
  return (
    <>
      <Select
        label={words.fields.extendedBy}
        data={options(EXTENDED_BY, words.extendedBy)}
        allowDeselect={false}
        value={typed.extendedBy}
        onChange={(extendedBy) => onType({ extendedBy: extendedBy as TypedRegulation['extendedBy'] })}
      />
      <Select
        label={words.fields.onDayOff}
        data={options(ON_DAY_OFF, words.onDayOff)}
        allowDeselect={false}
        value={typed.onDayOff}
        onChange={(onDayOff) => onType({ onDayOff: onDayOff as TypedRegulation['onDayOff'] })}
      />
      <Textarea
        label={words.fields.daysOff}
        description={words.fields.daysOffHint}
        autosize
        {...{ minRows: 3, maxRows: 10, maxLength: 4000 }}
        value={typed.daysOff}
        onChange={(event) => onType({ daysOff: event.currentTarget.value })}
        error={wrong.daysOff}
      />
    </>
  )
}

function Grounds({ typed, wrong, onType }: FieldsProps) {
  return (
    <>
      <TextInput
        label={words.fields.ground}
        description={words.fields.groundHint}
        maxLength={300}
        value={typed.ground}
        onChange={(event) => onType({ ground: event.currentTarget.value })}
      />
      <Textarea
        label={words.fields.reason}
        required
        autosize
        {...{ minRows: 2, maxRows: 8, maxLength: 1000 }}
        value={typed.reason}
        onChange={(event) => onType({ reason: event.currentTarget.value })}
        error={wrong.reason}
      />
    </>
  )
}
