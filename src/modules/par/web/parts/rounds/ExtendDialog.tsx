import { Radio, Text } from '@mantine/core'
import { useState } from 'react'
import { endOfDay } from '../../../../../shared/instants.ts'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { par } from '../../../contract.ts'
import type { UnitStage } from '../../../rules/rounds/extension.ts'
import { extensionWords } from '../../text.vi.ts'
import { deadlineInWords } from '../time-left.ts'
import { type SheetDialogProps, stagesToExtend } from './sheet-deeds.ts'

/** Longer for one unit, with a stage, a day and a reason. */
export function ExtendDialog({ sheet, round, onClose }: SheetDialogProps) {
  const offered = stagesToExtend(round, sheet.status)
  const [stage, setStage] = useState<UnitStage>(offered[0] ?? 'self-assessment')
  const [day, setDay] = useState<string | null>(null)
  const extend = useAction(par.extendUnit, { said: extensionWords.extended, inPlace: true, onDone: onClose })
  const closesAt = round.windows.find((one) => one.stage === stage)?.closesAt
  return (
    <ConfirmWithReason
      opened
      onClose={onClose}
      title={`${extensionWords.extend}: ${sheet.unitName}`}
      action={extensionWords.extend}
      least={5}
      onConfirm={(reason) => day && extend.mutate({ assessmentId: sheet.id, stage, extendedTo: endOfDay(day), reason })}
      isWorking={extend.isPending}
      refusal={extend.refusal}
    >
      {offered.length > 1 && (
        <Radio.Group
          label={extensionWords.stage}
          value={stage}
          onChange={(value) => setStage(value as UnitStage)}
          mb="sm"
        >
          {offered.map((one) => (
            <Radio key={one} value={one} label={extensionWords.stages[one]} mt={6} />
          ))}
        </Radio.Group>
      )}
      <DayField label={extensionWords.to} value={day} onChange={setDay} required />
      {closesAt !== undefined && (
        <Text size="sm" c="dimmed" mt={4}>
          {extensionWords.means(deadlineInWords(closesAt))}
        </Text>
      )}
    </ConfirmWithReason>
  )
}
