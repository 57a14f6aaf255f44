/** Facts of a unit told from a day on: only what was changed here is written, and never over what another wrote meanwhile. */
import { Button, Group, Modal, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { type FactOfUnit, organization } from '../../../contract.ts'
import { type FactKey, type FactValue, factsOfLevel, shapeOf } from '../../../rules/facts/facts.ts'
import { choicesInWords, factInWords, unitOfFact } from '../../../rules/facts/facts-in-words.ts'
import type { Level } from '../../../rules/levels.ts'
import { unitWords } from '../../text-of-unit.vi.ts'

const words = unitWords.form

interface FactsFormProps {
  unitId: number
  level: Level
  /** The day of the page: what is told begins there unless another day is chosen. */
  day: string
  facts: readonly FactOfUnit[]
  onClose: () => void
}

type Told = Partial<Record<FactKey, FactValue | null>>

export function FactsForm({ unitId, level, day, facts, onClose }: FactsFormProps) {
  const seen = (fact: FactKey) => facts.find((one) => one.fact === fact)?.value ?? null
  const [told, setTold] = useState<Told>({})
  const [from, setFrom] = useState<string | null>(day)
  const [until, setUntil] = useState<string | null>(null)
  const [legalBasis, setLegalBasis] = useState('')
  const [source, setSource] = useState('')
  const save = useAction(organization.saveFacts, { said: words.saved, inPlace: true, onDone: onClose })
  const changed = factsOfLevel(level).flatMap((fact) => {
    const value = told[fact]
    return value === undefined || value === seen(fact) ? [] : [{ fact, value, seen: seen(fact) }]
  })
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': unitWords.close }}
      title={words.title}
      size="lg"
      closeOnClickOutside={changed.length === 0}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (from !== null) save.mutate({ unitId, from, until, facts: changed, legalBasis, source })
        }}
      >
        <Stack gap="sm">
          <RefusalList of={save.error} linkOf={(at) => `#so-lieu-${at}`} />
          <Group align="flex-start">
            <DayField label={words.from} value={from} onChange={setFrom} required />
            <DayField label={words.until} value={until} onChange={setUntil} clearable />
          </Group>
          <Text size="xs" c="dimmed">
            {words.untilAbout}
          </Text>
          <TextInput
            id="so-lieu-legalBasis"
            label={words.legalBasis}
            description={words.legalBasisAbout}
            value={legalBasis}
            maxLength={300}
            onChange={(event) => setLegalBasis(event.currentTarget.value)}
          />
          <TextInput
            label={words.source}
            value={source}
            maxLength={500}
            onChange={(event) => setSource(event.currentTarget.value)}
          />
          {factsOfLevel(level).map((fact) => (
            <FactField
              key={fact}
              fact={fact}
              value={told[fact] === undefined ? seen(fact) : told[fact]}
              onChange={(value) => setTold((was) => ({ ...was, [fact]: value }))}
            />
          ))}
          <Group justify="space-between">
            <Text size="sm" c="dimmed" role="status">
              {words.changed(changed.length)}
            </Text>
            <Group gap="xs">
              <Button variant="default" onClick={onClose}>
                {words.cancel}
              </Button>
              <Button type="submit" loading={save.isPending} disabled={changed.length === 0 || from === null}>
                {words.save}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

interface FactFieldProps {
  fact: FactKey
  value: FactValue | null
  onChange: (value: FactValue | null) => void
}

/** Emptied: it is not so any more. */
function FactField({ fact, value, onChange }: FactFieldProps) {
  const { kind, choices } = shapeOf(fact)
  const unit = unitOfFact[fact]
  const look = {
    id: `so-lieu-${fact}`,
    label: unit === undefined ? factInWords[fact] : `${factInWords[fact]} (${unit})`,
  }
  if (kind === 'amount')
    return <NumberField {...look} value={value as number | null} onChange={onChange} places={0} min={0} live />
  if (kind === 'choice')
    return (
      <Select
        {...look}
        data={(choices ?? []).map((choice) => ({ value: choice, label: choicesInWords[fact]?.[choice] ?? choice }))}
        value={value as string | null}
        onChange={onChange}
        placeholder={words.choose}
        clearable
      />
    )
  return (
    <Textarea
      {...look}
      value={(value as string | null) ?? ''}
      onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      maxLength={4_000}
      autosize
      minRows={fact === 'functions' ? 3 : 1}
    />
  )
}
