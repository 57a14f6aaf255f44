/** The fields of a freeze order. */
import { Checkbox, Group, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { dayIn } from '../../../../../shared/dates.ts'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import type { FreezeSummary, WrittenOrder } from '../../../contract/freezes.ts'
import { organization } from '../../../contract.ts'
import { EVENT_KINDS } from '../../../rules/ledger/change.ts'
import type { Level } from '../../../rules/levels.ts'
import { isAct, PERSONNEL_ACTS, type StoppedKind, WORKERS, type Worker } from '../../../rules/stopped.ts'
import { familyInWords, stoppedInWords, workerInWords } from '../../../rules/words.ts'
import { freezeWords } from '../../text-of-freezes.vi.ts'
import { UnitPicker } from '../UnitPicker.tsx'

const { fields: words } = freezeWords
const LEVELS_TO_FREEZE = ['service', 'village', 'branch', 'division', 'department', 'commune', 'district'] as const
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

const NEW_ORDER: OrderFacts = {
  number: '',
  point: '',
  issuedOn: null,
  issuer: '',
  title: '',
  scopeId: null,
  scopeName: undefined,
  note: '',
  levels: ['service'],
  kinds: ['establish', 'split'],
  workers: [],
  firstDay: null,
  lastDay: null,
}

/** What the door takes of it, and the name of the scope beside. */
export const factsFrom = (order: FreezeSummary | null): OrderFacts =>
  order ? { ...organization.issueFreeze.input.parse(order), scopeName: order.scopeName } : NEW_ORDER

/** As the doors want it; null while something is missing. */
export function givenOf({ scopeName: _, ...facts }: OrderFacts): WrittenOrder | null {
  const { issuedOn, firstDay, scopeId, number, issuer, title, levels, kinds } = facts
  if (issuedOn === null || firstDay === null || scopeId === null) return null
  const isWritten = number.trim() !== '' && issuer.trim().length > 1 && title.trim().length > 2
  if (!isWritten || levels.length === 0 || kinds.length === 0) return null
  // Whom it is about is said of acts about people alone.
  return { ...facts, workers: kinds.some(isAct) ? facts.workers : [], issuedOn, firstDay, scopeId }
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
        <TextInput
          label={words.point}
          description={words.pointHint}
          maxLength={60}
          value={value.point}
          onChange={(event) => change({ point: event.currentTarget.value })}
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
      <Choices<Level>
        label={words.levels}
        of={LEVELS_TO_FREEZE}
        inWords={familyInWords}
        value={value.levels}
        onChange={(levels) => change({ levels })}
      />
      <Choices<StoppedKind>
        label={words.kinds}
        description={freezeWords.openMerge}
        of={KINDS_TO_FREEZE}
        inWords={stoppedInWords}
        value={value.kinds}
        onChange={(kinds) => change({ kinds })}
      />
      <Choices<StoppedKind>
        label={words.acts}
        description={freezeWords.actsCount}
        of={PERSONNEL_ACTS}
        inWords={stoppedInWords}
        value={value.kinds}
        onChange={(kinds) => change({ kinds })}
      />
      {value.kinds.some(isAct) && (
        <Choices<Worker>
          label={words.workers}
          description={freezeWords.everybody}
          of={WORKERS}
          inWords={workerInWords}
          value={value.workers}
          onChange={(workers) => change({ workers })}
        />
      )}
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

interface ChoicesProps<C extends string> {
  label: string
  description?: string
  of: readonly C[]
  inWords: Readonly<Record<C, string>>
  value: readonly C[]
  onChange: (chosen: C[]) => void
}

/** Two of them may share one value: each leaves what it does not offer as it is. */
function Choices<C extends string>({ label, description, of, inWords, value, onChange }: ChoicesProps<C>) {
  return (
    <Checkbox.Group
      label={label}
      description={description}
      value={[...value]}
      onChange={(chosen) => onChange(chosen as C[])}
    >
      <Group gap="sm" mt={4}>
        {of.map((one) => (
          <Checkbox key={one} value={one} label={inWords[one]} />
        ))}
      </Group>
    </Checkbox.Group>
  )
}
