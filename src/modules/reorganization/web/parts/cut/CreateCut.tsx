/** A plan of the cut drawn up: from which day, until when, by how much. */
import { Button, Group, Modal, NumberInput, Stack, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { dayIn } from '../../../../../shared/dates.ts'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { UnitPicker } from '../../../../organization/web/index.ts'
import { cutPlans } from '../../../contract/cut-plans.ts'
import { cutWords as words } from '../../text-of-cuts.vi.ts'

const HUNDREDTH = 10_000

export function CreateCut({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title={words.create} closeButtonProps={{ 'aria-label': words.close }}>
      <CreateForm onClose={onClose} />
    </Modal>
  )
}

function CreateForm({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate()
  const [scopeId, setScopeId] = useState<number | null>(null)
  const [baseDay, setBaseDay] = useState<string | null>('2020-12-31')
  const [said, setSaid] = useState({ name: '', legalBasis: '' })
  const [numbers, setNumbers] = useState<Record<'firstYear' | 'lastYear' | 'percent', number | null>>({
    firstYear: 2021,
    lastYear: 2025,
    percent: 10,
  })
  const create = useAction(cutPlans.createCut, {
    inPlace: true,
    said: words.created,
    onDone: ({ planId }) => void navigate({ to: `/reorganization/cuts/${planId}` }),
  })
  const { firstYear, lastYear, percent } = numbers
  const isWritten = said.name.trim().length > 2 && said.legalBasis.trim().length > 2
  const given =
    isWritten && scopeId !== null && baseDay !== null && firstYear !== null && lastYear !== null && percent !== null
      ? { ...said, scopeId, baseDay, firstYear, lastYear, percent: Math.round(percent * HUNDREDTH) }
      : null
  const text = (name: keyof typeof said, label: string, most: number) => (
    <TextInput
      label={label}
      required
      maxLength={most}
      value={said[name]}
      onChange={(event) => setSaid({ ...said, [name]: event.currentTarget.value })}
    />
  )
  const number = (name: keyof typeof numbers, label: string) => (
    <NumberInput
      label={label}
      required
      w={130}
      decimalSeparator=","
      allowNegative={false}
      value={numbers[name] ?? ''}
      onChange={(value) => setNumbers({ ...numbers, [name]: typeof value === 'number' ? value : null })}
    />
  )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (given) create.mutate(given)
      }}
    >
      <Stack gap="sm">
        <RefusalList of={create.refusal} />
        {text('name', words.fields.name, 200)}
        <DayField
          label={words.fields.baseDay}
          description={words.fields.baseHint}
          required
          value={baseDay}
          onChange={setBaseDay}
          width="100%"
        />
        <UnitPicker
          label={words.fields.scope}
          required
          asOf={baseDay ?? dayIn(new Date())}
          value={scopeId}
          onChange={(unit) => setScopeId(unit?.unitId ?? null)}
        />
        <Group align="flex-end">
          {number('firstYear', words.fields.firstYear)}
          {number('lastYear', words.fields.lastYear)}
          {number('percent', words.fields.percent)}
        </Group>
        {text('legalBasis', words.fields.basis, 300)}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={create.isPending} disabled={given === null}>
            {words.create}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
