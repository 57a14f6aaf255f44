import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { exactFrom, numberFrom } from '../../../../shared/points.ts'
import { DayField } from '../../../../ui/form/DayField.tsx'
import { NumberField } from '../../../../ui/form/NumberField.tsx'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { province as doors, type YearResult } from '../../contract.ts'
import { formWords, words } from '../text.vi.ts'
import { FieldRows, type TypedField } from './FieldRows.tsx'

interface ResultDialogProps {
  opened: boolean
  onClose: () => void
  province: string
  /** Null adds a year. */
  result: YearResult | null
}

export function ResultDialog(props: ResultDialogProps) {
  const { opened, onClose, province, result } = props
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={result ? formWords.editTitle(province, result.year) : formWords.addTitle(province)}
      size="xl"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': formWords.close }}
    >
      <ResultForm {...props} />
    </Modal>
  )
}

/** Lives only while the dialog is open. */
function ResultForm({ onClose, province, result }: ResultDialogProps) {
  const [typed, setTyped] = useState({
    year: result?.year ?? null,
    index: numberFrom(result?.index ?? null),
    rank: result?.rank ?? null,
    places: result?.places ?? null,
    decisionNumber: result?.decisionNumber ?? '',
    decisionDay: result?.decisionDay ?? null,
    note: result?.note ?? '',
  })
  const [fields, setFields] = useState<TypedField[]>(
    (result?.fields ?? []).map(({ title, points, maxPoints, percent }, key) => ({
      key,
      title,
      points: numberFrom(points),
      maxPoints: numberFrom(maxPoints),
      percent: numberFrom(percent),
    })),
  )
  const save = useAction(doors.saveResult, { said: formWords.saved, inPlace: true, onDone: onClose })
  const change = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part })
  const isReady = typed.year !== null && typed.decisionDay !== null && typed.decisionNumber.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate({
      resultId: result?.id ?? null,
      version: result?.version ?? 0,
      province,
      ...typed,
      year: typed.year as number,
      decisionDay: typed.decisionDay as string,
      index: exactFrom(typed.index),
      fields: fields.map(({ title, points, maxPoints, percent }) => ({
        title,
        points: exactFrom(points),
        maxPoints: exactFrom(maxPoints),
        percent: exactFrom(percent),
      })),
    })
  }
  const number = (name: 'year' | 'index' | 'rank' | 'places', label: string, max: number, places = 0) => (
    <NumberField
      label={label}
      value={typed[name]}
      onChange={(value) => change({ [name]: value })}
      min={name === 'year' ? 2012 : name === 'index' ? 0 : 1}
      max={max}
      places={places}
      grouped={name !== 'year'}
      required={name === 'year'}
      style={{ flex: '1 1 8rem' }}
    />
  )
  return (
    <form onSubmit={submit} noValidate>
      <RefusalList of={save.refusal} />
      <Stack gap="sm">
        <Group gap="sm" align="flex-end">
          {number('year', words.year, 2100)}
          {number('index', formWords.index, 100, 4)}
          {number('rank', formWords.rank, 100)}
          {number('places', formWords.places, 100)}
        </Group>
        <Group gap="sm" align="flex-end">
          <TextInput
            label={formWords.decisionNumber}
            required
            maxLength={120}
            value={typed.decisionNumber}
            onChange={(event) => change({ decisionNumber: event.currentTarget.value })}
            style={{ flex: '1 1 14rem' }}
          />
          <DayField
            label={formWords.decisionDay}
            required
            value={typed.decisionDay}
            onChange={(decisionDay) => change({ decisionDay })}
          />
        </Group>
        <FieldRows rows={fields} onChange={setFields} />
        <Textarea
          label={formWords.note}
          maxLength={2000}
          autosize
          minRows={2}
          value={typed.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {formWords.cancel}
          </Button>
          <Button type="submit" loading={save.isPending} disabled={!isReady}>
            {formWords.save}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
