/** What may be done with a plan now: sent, approved, returned, withdrawn, taken back. */
import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { notifyDone } from '../../../../../ui/notify.ts'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { useMay, useMayEverywhere, useSession } from '../../../../../ui/session.tsx'
import { reassignments as doors, type Reassignment } from '../../../contract/reassignments.ts'
import { type Move, whyNotMove } from '../../../rules/proposal.ts'
import { whyNotSecond } from '../../../rules/reassignment.ts'
import { moveWords as words } from '../../text-of-reassignments.vi.ts'

type Asking = 'approve' | 'return' | 'withdraw' | 'undo'

export function ReassignmentMoves({ of, isBusy }: { of: Reassignment; isBusy: boolean }) {
  const { account } = useSession()
  const mayWrite = useMay('reorganization.reassign', of.unitId)
  const mayApprove = useMayEverywhere('reorganization.approve-reassignment')
  const [asking, ask] = useState<Asking | null>(null)
  const close = () => ask(null)
  const submit = useAction(doors.submitReassignment, {
    inPlace: true,
    onDone: ({ people }) => notifyDone(words.submitted(people)),
  })
  const approve = useAction(doors.approveReassignment, { inPlace: true, onDone: close })
  const giveBack = useAction(doors.returnReassignment, { inPlace: true, said: words.givenBack, onDone: close })
  const withdraw = useAction(doors.withdrawReassignment, { inPlace: true, said: words.withdrawn, onDone: close })
  const undo = useAction(doors.undoReassignment, { inPlace: true, onDone: close })
  const seen = { reassignmentId: of.id, version: of.version }
  const open = (move: Move) => whyNotMove(of.status, move) === null
  const isSent = of.status === 'submitted'
  const isOwn = account !== null && whyNotSecond(of, account.id) !== null
  const people = of.groups.reduce((sum, group) => sum + group.people, 0)
  const asked = {
    approve: {
      title: words.approveTitle,
      word: words.approve,
      means: words.approveMeans(people, of.day ?? ''),
      least: 0,
    },
    return: { title: words.giveBack, word: words.giveBack, means: words.giveBackMeans, least: 5 },
    withdraw: { title: words.withdraw, word: words.withdraw, means: words.withdrawMeans, least: 5 },
    undo: { title: words.undoTitle, word: words.undo, means: words.undoMeans, least: 5 },
  } as const
  const actions = { approve, return: giveBack, withdraw, undo }
  const now = asking === null ? null : { ...asked[asking], action: actions[asking] }
  return (
    <>
      <RefusalList of={submit.refusal} />
      <Group gap="xs">
        {mayWrite && open('submit') && (
          <Button disabled={isBusy} loading={submit.isPending} onClick={() => submit.mutate(seen)}>
            {words.submit}
          </Button>
        )}
        {mayApprove && isSent && (
          <Button disabled={isBusy || isOwn} onClick={() => ask('approve')}>
            {words.approve}
          </Button>
        )}
        {mayApprove && isSent && (
          <Button variant="default" disabled={isBusy} onClick={() => ask('return')}>
            {words.giveBack}
          </Button>
        )}
        {mayWrite && open('withdraw') && (
          <Button variant="default" disabled={isBusy} onClick={() => ask('withdraw')}>
            {words.withdraw}
          </Button>
        )}
        {mayApprove && open('undo') && (
          <Button variant="default" color="red" disabled={isBusy} onClick={() => ask('undo')}>
            {words.undo}
          </Button>
        )}
      </Group>
      {mayApprove && isSent && isOwn && <Text size="sm">{words.ownList}</Text>}
      {now && (
        <ConfirmWithReason
          opened
          onClose={close}
          title={now.title}
          action={now.word}
          least={now.least}
          most={1000}
          dangerous={asking === 'undo'}
          onConfirm={(reason) => (asking === 'approve' ? approve.mutate(seen) : now.action.mutate({ ...seen, reason }))}
          isWorking={now.action.isPending}
          refusal={now.action.refusal}
        >
          <Text size="sm">{now.means}</Text>
        </ConfirmWithReason>
      )}
    </>
  )
}
