/** The last step: what is still missing, then once more in words, then done. */
import { Button, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { formatDay } from '../../../../../shared/dates.ts'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { par } from '../../../contract.ts'
import type { Consequences } from '../../../rules/results/correction.ts'
import { correctionWords as words } from '../../text-of-corrections.vi.ts'
import type { CorrectionDraft } from './correction-draft.ts'
import { REASON_LEAST } from './DecisionFields.tsx'
import { movesSaid, ranksMoved } from './moves-said.ts'

function whyNotYet({ decisionNumber, decisionDay, reason, ...changes }: CorrectionDraft): string | null {
  if (decisionNumber.trim() === '' || decisionDay === null) return words.whyNot.decision
  if (reason.trim().length < REASON_LEAST) return words.whyNot.reason
  return changes.words.length + changes.adjustments.length === 0 ? words.whyNot.lines : null
}

interface PublishCorrectionProps {
  publicationId: string
  draft: CorrectionDraft
  told: Consequences
  onDone: (publicationId: string) => void
}

/** Units named before confirming; the table has them all. */
const MOST_SAID = 5

export function PublishCorrection({ publicationId, draft, told, onDone }: PublishCorrectionProps) {
  const [confirming, confirm] = useDisclosure(false)
  const correct = useAction(par.correctPublication, {
    said: words.done,
    inPlace: true,
    // What was lost, and what is planned against it, follows what is published.
    invalidates: ['par', 'improvement'],
    onDone: (answer) => onDone(answer.publicationId),
  })
  const { decisionNumber, decisionDay, reason } = draft
  const whyNot = whyNotYet(draft)
  const publish = () =>
    decisionDay !== null &&
    correct.mutate({
      publicationId,
      decisionNumber: decisionNumber.trim(),
      decisionDay,
      reason: reason.trim(),
      words: draft.words.map((word) => ({ ...word, inputs: word.inputs as never })),
      adjustments: draft.adjustments.map(({ unitId, bonus, penalty }) => ({
        unitId,
        bonus: [...bonus],
        penalty: [...penalty],
      })),
    })
  return (
    <div>
      <Button disabled={whyNot !== null} onClick={confirm.open}>
        {words.publish}
      </Button>
      {whyNot !== null && (
        <Text size="sm" c="dimmed" mt={6}>
          {whyNot}
        </Text>
      )}
      <ConfirmWithReason
        opened={confirming}
        onClose={confirm.close}
        title={words.sureTitle}
        action={words.publish}
        least={0}
        onConfirm={publish}
        isWorking={correct.isPending}
        refusal={correct.refusal}
      >
        <p>{words.sure(decisionNumber, formatDay(decisionDay ?? ''), draft.words.length + draft.adjustments.length)}</p>
        <p>{movesSaid(told)}</p>
        <ul>
          {ranksMoved(told)
            .slice(0, MOST_SAID)
            .map((move) => (
              <li key={move.unitId}>{words.rankMoved(move.unitName, move.rankBefore, move.rankAfter)}</li>
            ))}
        </ul>
      </ConfirmWithReason>
    </div>
  )
}
