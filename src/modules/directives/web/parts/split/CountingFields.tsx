/** By what a task is counted: its field, what the program computes for it, and the figure it has to come to. */
import { Group, NativeSelect, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { exactFrom, numberFrom } from '../../../../../shared/points.ts'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import { FIELDS, fieldInWords, fieldOfMeasure } from '../../../rules/fields.ts'
import { DIRECTIONS, type Direction } from '../../../rules/target.ts'
import { measuresOffered } from '../../split-data.ts'
import { splitWords } from '../../text-of-splitting.vi.ts'
import type { ChangeTask, TaskDraft } from './written-task.ts'

const { fields: words } = splitWords

interface CountingFieldsProps {
  draft: TaskDraft
  change: ChangeTask
}

const FIELD_CHOICES = FIELDS.map((field) => ({ value: field, label: fieldInWords[field] }))

export function CountingFields(props: CountingFieldsProps) {
  const { draft, change } = props
  return (
    <>
      <Select
        label={words.field}
        placeholder={words.noField}
        clearable
        searchable
        data={FIELD_CHOICES}
        value={draft.field}
        onChange={(field) => change({ field: field as TaskDraft['field'] })}
      />
      <MeasureField {...props} />
      {draft.kind !== 'freeze' && draft.kind !== 'permission' && <TargetFields {...props} />}
    </>
  )
}

function MeasureField({ draft, change }: CountingFieldsProps) {
  const { data } = useQuery(measuresOffered())
  const offered = (data?.measures ?? []).map(({ key, title }) => ({ value: key, label: title }))
  if (offered.length === 0 && draft.measureKey === null) return null
  return (
    <Select
      label={words.measure}
      placeholder={words.noMeasure}
      clearable
      searchable
      data={offered}
      value={draft.measureKey}
      onChange={(measureKey) => change({ measureKey, field: draft.field ?? fieldOfMeasure(measureKey) })}
    />
  )
}

function TargetFields({ draft: { target }, change }: CountingFieldsProps) {
  const set = (part: Partial<TaskDraft['target']>) => change({ target: { ...target, ...part } })
  return (
    <Group gap="xs" align="end" wrap="wrap">
      <NativeSelect
        label={words.target}
        data={DIRECTIONS.map((value) => ({ value, label: words.directions[value] }))}
        value={target.direction}
        onChange={(event) => set({ direction: event.currentTarget.value as Direction })}
      />
      <NumberField
        label={words.targetFigure}
        placeholder={words.noTarget}
        min={0}
        max={1_000_000_000}
        live
        w={140}
        value={numberFrom(target.figure)}
        onChange={(figure) => set({ figure: exactFrom(figure) })}
      />
      <TextInput
        label={words.targetUnit}
        placeholder="%"
        maxLength={40}
        w={110}
        value={target.unit}
        onChange={(event) => set({ unit: event.currentTarget.value })}
      />
    </Group>
  )
}
