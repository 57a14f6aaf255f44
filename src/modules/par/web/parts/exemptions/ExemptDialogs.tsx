import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { useSession } from '../../../../../ui/session.tsx'
import { par } from '../../../contract.ts'
import { exemptionWords } from '../../text.vi.ts'

interface CellsProps {
  cells: readonly { assessmentId: string; criterionId: string }[]
  onClose: () => void
  onDone: () => void
}

/** Out of the denominator of these units: with a reason, and who decided it. */
export function ExemptDialog({ cells, onClose, onDone }: CellsProps) {
  const { account } = useSession()
  const [approver, setApprover] = useState(account?.fullName ?? '')
  const exempt = useAction(par.exempt, { said: exemptionWords.exempted, inPlace: true, onDone })
  return (
    <ConfirmWithReason
      opened
      onClose={onClose}
      title={exemptionWords.exemptTitle}
      action={exemptionWords.exemptTitle}
      least={5}
      onConfirm={(reason) =>
        exempt.mutate({
          cells: [...cells],
          reason,
          ...(approver.trim() !== '' && { approvedByName: approver.trim() }),
        })
      }
      isWorking={exempt.isPending}
      refusal={exempt.refusal}
    >
      {exemptionWords.exemptMeans(cells.length)}
      <TextInput
        mt="sm"
        label={exemptionWords.approver}
        description={exemptionWords.approverHint}
        value={approver}
        maxLength={200}
        onChange={(event) => setApprover(event.currentTarget.value)}
      />
    </ConfirmWithReason>
  )
}

export function LiftDialog({ cells, onClose, onDone }: CellsProps) {
  const lift = useAction(par.liftExemptions, { said: exemptionWords.lifted, inPlace: true, onDone })
  return (
    <ConfirmWithReason
      opened
      onClose={onClose}
      title={exemptionWords.liftTitle}
      action={exemptionWords.liftTitle}
      least={0}
      onConfirm={() => lift.mutate({ cells: [...cells] })}
      isWorking={lift.isPending}
      refusal={lift.refusal}
    >
      {exemptionWords.liftMeans(cells.length)}
    </ConfirmWithReason>
  )
}
