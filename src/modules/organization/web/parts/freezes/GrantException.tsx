/** An exception of a freeze order: one event of one unit, with reason and approver. */
import { Group, Modal, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { dayIn } from '../../../../../shared/dates.ts'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import type { FreezeSummary } from '../../../contract/freezes.ts'
import { organization } from '../../../contract.ts'
import type { Level } from '../../../rules/levels.ts'
import type { StoppedKind } from '../../../rules/stopped.ts'
import { familyInWords, stoppedInWords } from '../../../rules/words.ts'
import { freezeWords } from '../../text-of-freezes.vi.ts'
import { UnitPicker } from '../UnitPicker.tsx'
import { Buttons } from './OrderForm.tsx'

const { exceptions: words } = freezeWords
const { fields } = words

interface GrantProps {
  order: FreezeSummary
  opened: boolean
  onClose: () => void
}

export function GrantException({ order, opened, onClose }: GrantProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.grant}
      size="lg"
      closeButtonProps={{ 'aria-label': freezeWords.close }}
    >
      <GrantForm order={order} onClose={onClose} />
    </Modal>
  )
}

const option =
  <K extends string>(words: Readonly<Record<K, string>>) =>
  (value: K) => ({ value, label: words[value] })

function GrantForm({ order, onClose }: Omit<GrantProps, 'opened'>) {
  const [level, setLevel] = useState(order.levels[0] as Level)
  const [kind, setKind] = useState(order.kinds[0] as StoppedKind)
  const [unitId, setUnitId] = useState<number | null>(null)
  const [decidedOn, setDecidedOn] = useState<string | null>(null)
  const [said, setSaid] = useState({ what: '', reason: '', approver: order.issuer, decisionNumber: '' })
  const grant = useAction(organization.grantException, { inPlace: true, said: words.granted, onDone: onClose })
  const isReady = unitId !== null && decidedOn !== null && Object.values(said).every((text) => text.trim() !== '')
  const field = (name: keyof typeof said, label: string, most: number) => (
    <TextInput
      label={label}
      required
      maxLength={most}
      value={said[name]}
      onChange={(event) => setSaid({ ...said, [name]: event.currentTarget.value })}
    />
  )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (unitId !== null && decidedOn !== null)
          grant.mutate({ ...said, orderId: order.id, unitId, level, kind, decidedOn })
      }}
    >
      <Stack gap="sm">
        <RefusalList of={grant.refusal} />
        <Text size="sm">{words.about}</Text>
        {field('what', fields.what, 300)}
        <Group align="flex-start">
          <NativeSelect
            label={fields.kind}
            data={order.kinds.map(option(stoppedInWords))}
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value as StoppedKind)}
          />
          <NativeSelect
            label={fields.level}
            data={order.levels.map(option(familyInWords))}
            value={level}
            onChange={(event) => setLevel(event.currentTarget.value as Level)}
          />
        </Group>
        <UnitPicker
          label={fields.unit}
          required
          asOf={decidedOn ?? dayIn(new Date())}
          value={unitId}
          onChange={(unit) => setUnitId(unit?.unitId ?? null)}
        />
        <Textarea
          label={fields.reason}
          required
          rows={3}
          maxLength={1000}
          value={said.reason}
          onChange={(event) => setSaid({ ...said, reason: event.currentTarget.value })}
        />
        {field('approver', fields.approver, 200)}
        <Group align="flex-start">
          {field('decisionNumber', fields.number, 120)}
          <DayField label={fields.day} required value={decidedOn} onChange={setDecidedOn} />
        </Group>
        <Buttons onClose={onClose} isPending={grant.isPending} isReady={isReady} action={words.grant} />
      </Stack>
    </form>
  )
}
