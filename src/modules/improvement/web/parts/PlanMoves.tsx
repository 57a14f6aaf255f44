/** What may be done to the plan now: laid before the head, approved, given back. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { ConfirmWithReason } from '../../../../ui/ConfirmWithReason.tsx'
import { useAction } from '../../../../ui/query.ts'
import { useMay } from '../../../../ui/session.tsx'
import { improvement as doors, type Plan } from '../../contract.ts'
import { planWords } from '../text.vi.ts'

export function PlanMoves({ plan }: { plan: Plan }) {
  const mayEdit = useMay('improvement.edit', plan.unitId)
  const mayApprove = useMay('improvement.approve', plan.unitId)
  const [isReturning, setIsReturning] = useState(false)
  const propose = useAction(doors.proposePlan, { said: planWords.proposed })
  const approve = useAction(doors.approvePlan, { said: planWords.approved })
  const giveBack = useAction(doors.returnPlan, {
    inPlace: true,
    said: planWords.returned,
    onDone: () => setIsReturning(false),
  })
  const seen = { planId: plan.id, version: plan.version }
  const isApproved = plan.status === 'approved'
  return (
    <>
      {mayEdit && plan.status === 'drafting' && plan.rows > 0 && (
        <Button loading={propose.isPending} onClick={() => propose.mutate(seen)}>
          {planWords.propose}
        </Button>
      )}
      {mayApprove && plan.status === 'proposed' && (
        <Button loading={approve.isPending} onClick={() => approve.mutate(seen)}>
          {planWords.approve}
        </Button>
      )}
      {mayApprove && plan.status !== 'drafting' && (
        <Button variant="default" onClick={() => setIsReturning(true)}>
          {isApproved ? planWords.reopen : planWords.giveBack}
        </Button>
      )}
      <ConfirmWithReason
        opened={isReturning}
        onClose={() => setIsReturning(false)}
        title={isApproved ? planWords.reopenTitle : planWords.returnTitle}
        action={isApproved ? planWords.reopen : planWords.giveBack}
        least={3}
        most={1000}
        onConfirm={(reason) => giveBack.mutate({ ...seen, reason })}
        isWorking={giveBack.isPending}
        refusal={giveBack.refusal}
      >
        {planWords.returnMeans}
      </ConfirmWithReason>
    </>
  )
}
