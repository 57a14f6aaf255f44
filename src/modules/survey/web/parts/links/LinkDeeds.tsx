/** What is done to one link or person, after asking. */
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { survey } from '../../../contract.ts'
import { linkWords } from '../../text-of-links.vi.ts'

const words = linkWords.people

export interface Asked {
  deed: 'reissue' | 'revoke' | 'remove'
  name: string
  link: { id: string; turn: number } | null
  respondentId: string | null
}

interface LinkDeedsProps {
  surveyId: string
  asked: Asked | null
  onClose: () => void
}

export function LinkDeeds({ surveyId, asked, onClose }: LinkDeedsProps) {
  const reissue = useAction(survey.reissueLinks, { inPlace: true, said: words.reissued, onDone: onClose })
  const revoke = useAction(survey.revokeLinks, { inPlace: true, said: words.revoked, onDone: onClose })
  const remove = useAction(survey.removeRespondents, { inPlace: true, said: words.removed, onDone: onClose })
  const ACTIONS = { reissue, revoke, remove }
  const action = asked && ACTIONS[asked.deed]
  const close = () => {
    for (const one of Object.values(ACTIONS)) one.reset()
    onClose()
  }
  const confirm = () => {
    if (asked?.deed === 'remove') {
      if (asked.respondentId !== null) remove.mutate({ surveyId, respondentIds: [asked.respondentId] })
    } else if (asked?.link) ACTIONS[asked.deed].mutate({ surveyId, links: [asked.link] })
  }
  const question = { reissue: words.reissueAsk, revoke: words.revokeAsk, remove: words.removeAsk }
  return (
    <ConfirmWithReason
      opened={asked !== null}
      onClose={close}
      title={asked ? words[asked.deed] : ''}
      action={asked ? words[asked.deed] : ''}
      dangerous={asked?.deed !== 'reissue'}
      least={0}
      onConfirm={confirm}
      isWorking={action?.isPending ?? false}
      refusal={action?.refusal}
    >
      {asked && question[asked.deed](asked.name)}
    </ConfirmWithReason>
  )
}
