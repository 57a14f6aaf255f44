/** What may be done with a proposal now: sent, recorded, returned, refused, withdrawn, taken back. */
import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { useMay, useMayEverywhere, useSession } from '../../../../../ui/session.tsx'
import { reorganization as doors, type Proposal } from '../../../contract.ts'
import { type Move, whyNotAlone, whyNotMove } from '../../../rules/proposal.ts'
import { wizardWords, moveWords as words } from '../../text-of-proposals.vi.ts'

type Asking = 'record' | 'return' | 'refuse' | 'withdraw' | 'undo'

/** Units, accounts and papers everywhere may look other than before. */
const EVERYTHING = ['reorganization', 'organization', 'identity', 'documents', 'par'] as const

export function Moves({ proposal, isBusy }: { proposal: Proposal; isBusy: boolean }) {
  const { account } = useSession()
  const mayPropose = useMay('reorganization.propose', proposal.unitId)
  const mayApprove = useMayEverywhere('reorganization.approve')
  const [asking, ask] = useState<Asking | null>(null)
  const [basis, setBasis] = useState(basisIn(proposal))
  const close = () => ask(null)
  const submit = useAction(doors.submitProposal, { inPlace: true, said: words.submitted })
  const record = useAction(doors.recordProposal, {
    inPlace: true,
    said: words.recorded,
    invalidates: EVERYTHING,
    onDone: close,
  })
  const giveBack = useAction(doors.returnProposal, { inPlace: true, said: words.givenBack, onDone: close })
  const refuse = useAction(doors.refuseProposal, { inPlace: true, said: words.refused, onDone: close })
  const withdraw = useAction(doors.withdrawProposal, { inPlace: true, said: words.withdrawn, onDone: close })
  const undo = useAction(doors.undoProposal, {
    inPlace: true,
    said: words.undone,
    invalidates: EVERYTHING,
    onDone: close,
  })
  const seen = { proposalId: proposal.id, version: proposal.version }
  const open = (move: Move) => whyNotMove(proposal.status, move) === null
  const isOwn = account !== null && whyNotAlone(proposal, account.id, '') !== null
  const asked = {
    record: {
      action: record,
      title: words.recordTitle,
      word: words.record,
      means: isOwn ? words.alone : words.recordMeans,
      least: isOwn ? 10 : 0,
    },
    return: { action: giveBack, title: words.giveBack, word: words.giveBack, means: words.giveBackMeans, least: 5 },
    refuse: { action: refuse, title: words.refuse, word: words.refuse, means: words.refuseMeans, least: 5 },
    withdraw: { action: withdraw, title: words.withdraw, word: words.withdraw, means: words.withdrawMeans, least: 5 },
    undo: { action: undo, title: words.undoTitle, word: words.undo, means: words.undoMeans, least: 5 },
  } as const
  const now = asking === null ? null : asked[asking]
  return (
    <>
      <RefusalList of={submit.refusal} />
      <Group gap="xs">
        {mayPropose && open('submit') && (
          <Button
            variant={mayApprove ? 'default' : 'filled'}
            disabled={isBusy}
            loading={submit.isPending}
            onClick={() => submit.mutate(seen)}
          >
            {words.submit}
          </Button>
        )}
        {mayApprove && open('record') && (
          <Button
            disabled={isBusy}
            onClick={() => {
              setBasis(basisIn(proposal))
              ask('record')
            }}
          >
            {words.record}
          </Button>
        )}
        {mayApprove && open('return') && (
          <Button variant="default" onClick={() => ask('return')}>
            {words.giveBack}
          </Button>
        )}
        {mayApprove && open('refuse') && (
          <Button variant="default" onClick={() => ask('refuse')}>
            {words.refuse}
          </Button>
        )}
        {mayPropose && open('withdraw') && (
          <Button variant="default" onClick={() => ask('withdraw')}>
            {words.withdraw}
          </Button>
        )}
        {mayApprove && open('undo') && (
          <Button variant="default" color="red" onClick={() => ask('undo')}>
            {words.undo}
          </Button>
        )}
      </Group>
      {now && (
        <ConfirmWithReason
          opened
          onClose={close}
          title={now.title}
          action={now.word}
          least={now.least}
          most={1000}
          dangerous={asking === 'undo' || asking === 'refuse'}
          {...(asking === 'record' && { reasonLabel: words.aloneReason })}
          onConfirm={(reason) =>
            asking === 'record' ? record.mutate({ ...seen, reason, basis }) : now.action.mutate({ ...seen, reason })
          }
          isWorking={now.action.isPending}
          refusal={now.action.refusal}
        >
          <Text size="sm">{now.means}</Text>
          {asking === 'record' && <BasisFields basis={basis} onChange={setBasis} />}
        </ConfirmWithReason>
      )}
    </>
  )
}

type Basis = Pick<Proposal, 'legalBasis' | 'decidedOn' | 'issuer'>
const basisIn = ({ legalBasis, decidedOn, issuer }: Proposal): Basis => ({ legalBasis, decidedOn, issuer })

/** The decision often comes after what was proposed: whoever records writes it down. */
function BasisFields({ basis, onChange }: { basis: Basis; onChange: (basis: Basis) => void }) {
  return (
    <Stack gap="xs" mt="sm" mb="sm">
      <Text size="sm" fw={500}>
        {words.basis}
      </Text>
      <TextInput
        label={wizardWords.basis}
        maxLength={300}
        value={basis.legalBasis}
        onChange={(event) => onChange({ ...basis, legalBasis: event.currentTarget.value })}
      />
      <DayField
        label={wizardWords.decidedOn}
        value={basis.decidedOn}
        onChange={(decidedOn) => onChange({ ...basis, decidedOn })}
        clearable
      />
      <TextInput
        label={wizardWords.issuer}
        maxLength={200}
        value={basis.issuer}
        onChange={(event) => onChange({ ...basis, issuer: event.currentTarget.value })}
      />
    </Stack>
  )
}
