/** The fields of a freeze order. */
import { Checkbox, Group, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { dayIn } from '../../../../../shared/dates.ts'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import type { FreezeSummary, WrittenOrder } from '../../../contract/freezes.ts'
import { EVENT_KINDS, type EventKind } from '../../../rules/ledger/change.ts'
import type { Level } from '../../../rules/levels.ts'
import { familyInWords, kindInWords } from '../../../rules/words.ts'
import { freezeWords } from '../../text-of-freezes.vi.ts'
import { UnitPicker } from '../UnitPicker.tsx'

const { fields: words } = freezeWords
const LEVELS_TO_FREEZE = ['service', 'village', 'branch', 'division', 'department', 'commune'] as const
/** What adds units comes first: it is what is stopped as a rule. */
const KINDS_TO_FREEZE = [
  'establish',
  'split',
  ...EVENT_KINDS.filter((kind) => !['establish', 'split', 'receive'].includes(kind)),
] as const

export interface OrderFacts extends Omit<WrittenOrder, 'issuedOn' | 'firstDay' | 'scopeId'> {
  issuedOn: string | null
  firstDay: string | null
  scopeId: number | null
  scopeName: string | undefined
}

export function factsFrom(order: FreezeSummary | null): OrderFacts {
  if (order) {
    const { number, issuedOn, issuer, title, scopeId, scopeName, levels, kinds, firstDay, lastDay, note } = order
    return { number, issuedOn, issuer, title, scopeId, scopeName, levels, kinds, firstDay, lastDay, note }
  }
  return {
    ...{ number: '', issuedOn: null, issuer: '', title: '', scopeId: null, scopeName: undefined, note: '' },
    ...{ levels: ['service'], kinds: ['establish', 'split'], firstDay: null, lastDay: null },
  }
}

/** As the doors want it; null while something is missing. */
export function givenOf({ scopeName: _, ...facts }: OrderFacts): WrittenOrder | null {
  const { issuedOn, firstDay, scopeId, number, issuer, title, levels, kinds } = facts
  if (issuedOn === null || firstDay === null || scopeId === null) return null
  const isWritten = number.trim() !== '' && issuer.trim().length > 1 && title.trim().length > 2
  if (!isWritten || levels.length === 0 || kinds.length === 0) return null
  return { ...facts, issuedOn, firstDay, scopeId }
}

interface OrderFieldsProps {
  value: OrderFacts
  onChange: (facts: OrderFacts) => void
}

export function OrderFields({ value, onChange }: OrderFieldsProps) {
  const change = (part: Partial<OrderFacts>) => onChange({ ...value, ...part })
  return (
    <Stack gap="sm">
      <Group align="flex-start" grow preventGrowOverflow={false} wrap="wrap">
        <TextInput
          label={words.number}
          required
          maxLength={120}
          value={value.number}
          onChange={(event) => change({ number: event.currentTarget.value })}
        />
        <DayField
          label={words.issuedOn}
          required
          value={value.issuedOn}
          onChange={(issuedOn) => change({ issuedOn, firstDay: value.firstDay ?? issuedOn })}
        />
      </Group>
      <TextInput
        label={words.issuer}
        required
        maxLength={200}
        value={value.issuer}
        onChange={(event) => change({ issuer: event.currentTarget.value })}
      />
      <TextInput
        label={words.title}
        required
        maxLength={300}
        value={value.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <UnitPicker
        label={words.scope}
        required
        asOf={value.firstDay ?? dayIn(new Date())}
        value={value.scopeId}
        chosenName={value.scopeName}
        onChange={(unit) => change({ scopeId: unit?.unitId ?? null, scopeName: unit?.fullName })}
      />
      <Checkbox.Group
        label={words.levels}
        required
        value={value.levels}
        onChange={(levels) => change({ levels: levels as Level[] })}
      >
        <Group gap="sm" mt={4}>
          {LEVELS_TO_FREEZE.map((level) => (
            <Checkbox key={level} value={level} label={familyInWords[level]} />
          ))}
        </Group>
      </Checkbox.Group>
      <Checkbox.Group
        label={words.kinds}
        description={freezeWords.openMerge}
        required
        value={value.kinds}
        onChange={(kinds) => change({ kinds: kinds as EventKind[] })}
      >
        <Group gap="sm" mt={4}>
          {KINDS_TO_FREEZE.map((kind) => (
            <Checkbox key={kind} value={kind} label={kindInWords[kind]} />
          ))}
        </Group>
      </Checkbox.Group>
      <Group align="flex-start">
        <DayField
          label={words.firstDay}
          required
          value={value.firstDay}
          onChange={(firstDay) => change({ firstDay })}
        />
        <DayField label={words.lastDay} clearable value={value.lastDay} onChange={(lastDay) => change({ lastDay })} />
      </Group>
      <Text size="sm" c="dimmed">
        {words.lastDayHint} {freezeWords.decisionDay}
      </Text>
      <Textarea
        label={words.note}
        rows={2}
        maxLength={2000}
        value={value.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </Stack>
  )
}
