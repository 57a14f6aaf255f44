import { useState } from 'react'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { type AssessmentSummary, par } from '../../../contract.ts'
import { roundWords } from '../../text.vi.ts'
import { endOfDay } from './instants.ts'

/** Longer for one unit, with a day and a reason. */
export function ExtendDialog({ sheet, onClose }: { sheet: AssessmentSummary | null; onClose: () => void }) {
  const [day, setDay] = useState<string | null>(null)
  const extend = useAction(par.extendUnit, { said: roundWords.extended, inPlace: true, onDone: onClose })
  return (
    <ConfirmWithReason
      opened={sheet !== null}
      onClose={onClose}
      title={`${roundWords.extend}: ${sheet?.unitName ?? ''}`}
      action={roundWords.extend}
      onConfirm={(reason) =>
        sheet && day && extend.mutate({ assessmentId: sheet.id, extendedTo: endOfDay(day), reason })
      }
      isWorking={extend.isPending}
      refusal={extend.refusal}
    >
      <DayField label={roundWords.extendTo} value={day} onChange={setDay} required />
    </ConfirmWithReason>
  )
}
