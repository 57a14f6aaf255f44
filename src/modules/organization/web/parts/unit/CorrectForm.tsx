/** What was recorded wrongly of a unit put right for a span of days. What changed in truth is an event, and is proposed. */
import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { organization, type UnitHistory } from '../../../contract.ts'
import { EVER } from '../../../rules/days.ts'
import { ABOVE } from '../../../rules/levels.ts'
import { correctWords as words } from '../../text-of-correcting.vi.ts'
import { unitWords } from '../../text-of-unit.vi.ts'
import { UnitPicker } from '../UnitPicker.tsx'

interface CorrectFormProps {
  unitId: number
  version: UnitHistory['versions'][number]
  /** The day of the page; the correction begins with the version unless another day is chosen. */
  day: string
  onClose: () => void
}

/** An empty field of what may be missing says that there is none. */
const orNull = (text: string) => (text.trim() === '' ? null : text.trim())

export function CorrectForm({ unitId, version, day, onClose }: CorrectFormProps) {
  const { code, level, kind, name, fullName, parent, seat } = version
  const seen = { code, level, kind, name, fullName, parentId: parent?.unitId ?? null, seat }
  const [facts, setFacts] = useState(seen)
  const [from, setFrom] = useState<string | null>(version.validFrom === EVER ? day : version.validFrom)
  const [until, setUntil] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [legalBasis, setLegalBasis] = useState('')
  const save = useAction(organization.correctUnit, { said: words.saved, inPlace: true, onDone: onClose })
  const isChanged = (Object.keys(seen) as (keyof typeof seen)[]).some((fact) => facts[fact] !== seen[fact])
  const field = (fact: 'kind' | 'name' | 'fullName' | 'code' | 'seat', most: number) => ({
    label: words.fields[fact],
    value: facts[fact] ?? '',
    maxLength: most,
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => {
      const { value } = event.currentTarget
      setFacts((was) => ({ ...was, [fact]: fact === 'code' || fact === 'seat' ? orNull(value) : value }))
    },
  })
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': unitWords.close }}
      title={words.title}
      size="lg"
      closeOnClickOutside={!isChanged}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (from !== null) save.mutate({ unitId, from, until, facts, seen, note, legalBasis: orNull(legalBasis) })
        }}
      >
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {words.about}
          </Text>
          <RefusalList of={save.error} />
          <Group grow align="flex-start">
            <TextInput {...field('kind', 60)} required />
            <TextInput {...field('code', 20)} />
          </Group>
          <TextInput {...field('name', 250)} required />
          <TextInput {...field('fullName', 320)} required />
          {ABOVE[level].length > 0 && (
            <UnitPicker
              label={words.fields.parent}
              asOf={from ?? day}
              value={facts.parentId}
              chosenName={parent?.fullName}
              onChange={(unit) => setFacts((was) => ({ ...was, parentId: unit?.unitId ?? null }))}
              required
            />
          )}
          <TextInput {...field('seat', 300)} />
          <Group align="flex-start">
            <DayField label={words.from} value={from} onChange={setFrom} required />
            <DayField label={words.until} description={words.untilAbout} value={until} onChange={setUntil} clearable />
          </Group>
          <Textarea
            label={words.note}
            description={words.noteAbout}
            value={note}
            minLength={5}
            maxLength={500}
            autosize
            required
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <TextInput
            label={words.legalBasis}
            value={legalBasis}
            maxLength={300}
            onChange={(event) => setLegalBasis(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {unitWords.form.cancel}
            </Button>
            <Button
              type="submit"
              loading={save.isPending}
              disabled={!isChanged || from === null || note.trim().length < 5}
            >
              {words.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
