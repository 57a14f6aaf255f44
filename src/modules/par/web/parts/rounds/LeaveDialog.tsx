import { Radio, Text } from '@mantine/core'
import { useState } from 'react'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { par } from '../../../contract.ts'
import { extendedTo } from '../../../rules/rounds/extension.ts'
import { type LeftCause, leftCauses, whyNotLeave } from '../../../rules/rounds/taking-part.ts'
import { takingPartWords } from '../../text.vi.ts'
import { reasonInWords } from '../leaf/leaf-now.ts'
import { useNow } from '../use-now.ts'
import type { SheetDialogProps } from './sheet-deeds.ts'

const LABELS = { absent: takingPartWords.absentIs, ended: takingPartWords.endedIs } as const

/** Out of the ranking: not handed in, or ended. What may not be said yet says why. */
export function LeaveDialog({ sheet, round, onClose }: SheetDialogProps) {
  const now = useNow()
  const longer = extendedTo(sheet.extensions, 'self-assessment') ?? undefined
  const whyNot = (cause: LeftCause) =>
    whyNotLeave({ status: sheet.status, cause, windows: round.windows, extendedTo: longer }, now)
  const [cause, setCause] = useState<LeftCause>(() => (whyNot('absent') ? 'ended' : 'absent'))
  const leave = useAction(par.leaveRound, { said: takingPartWords.left, inPlace: true, onDone: onClose })
  const absent = whyNot('absent')
  return (
    <ConfirmWithReason
      opened
      onClose={onClose}
      title={`${takingPartWords.leaveNow}: ${sheet.unitName}`}
      action={takingPartWords.leaveNow}
      dangerous
      least={5}
      onConfirm={(reason) => leave.mutate({ assessmentId: sheet.id, cause, reason })}
      isWorking={leave.isPending}
      refusal={leave.refusal}
    >
      <Text size="sm" mb="sm">
        {takingPartWords.leaveMeans}
      </Text>
      <Radio.Group label={takingPartWords.whichCause} value={cause} onChange={(value) => setCause(value as LeftCause)}>
        {leftCauses.map((one) => (
          <Radio
            key={one}
            value={one}
            label={LABELS[one]}
            disabled={one === 'absent' && absent !== null}
            description={one === 'absent' && absent ? reasonInWords(absent) : undefined}
            mt={6}
          />
        ))}
      </Radio.Group>
    </ConfirmWithReason>
  )
}
