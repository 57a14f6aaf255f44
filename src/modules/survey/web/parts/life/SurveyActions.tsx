/** What can be done to a survey as a whole, by its state. */
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { survey as doors, type Survey } from '../../../contract.ts'
import { lifeWords } from '../../text-of-drawing.vi.ts'
import { ExtendDialog } from './ExtendDialog.tsx'
import { OpenDialog } from './OpenDialog.tsx'

export function SurveyActions({ survey }: { survey: Survey }) {
  if (survey.status === 'draft') return <DraftActions survey={survey} />
  return survey.status === 'open' ? <OpenActions survey={survey} /> : null
}

function DraftActions({ survey }: { survey: Survey }) {
  const navigate = useNavigate()
  const [opening, open] = useDisclosure(false)
  const [removing, ask] = useDisclosure(false)
  const remove = useAction(doors.deleteSurvey, {
    said: lifeWords.removed,
    inPlace: true,
    invalidates: [],
    onDone: () => navigate({ to: '/survey' as never }),
  })
  return (
    <>
      <Button variant="default" onClick={ask.open}>
        {lifeWords.remove}
      </Button>
      <Button onClick={open.open}>{lifeWords.open}</Button>
      <OpenDialog opened={opening} onClose={open.close} survey={survey} />
      <ConfirmWithReason
        opened={removing}
        onClose={ask.close}
        title={lifeWords.removeTitle}
        action={lifeWords.removeNow}
        dangerous
        least={0}
        isWorking={remove.isPending}
        refusal={remove.refusal}
        onConfirm={() => remove.mutate({ surveyId: survey.id, version: survey.version })}
      >
        {lifeWords.removeAbout}
      </ConfirmWithReason>
    </>
  )
}

function OpenActions({ survey }: { survey: Survey }) {
  const [extending, extend] = useDisclosure(false)
  const [closing, ask] = useDisclosure(false)
  const close = useAction(doors.closeSurvey, { said: lifeWords.closed, inPlace: true, onDone: ask.close })
  return (
    <>
      <Button variant="default" onClick={extend.open}>
        {lifeWords.extend}
      </Button>
      <Button variant="default" onClick={ask.open}>
        {lifeWords.close}
      </Button>
      <ExtendDialog opened={extending} onClose={extend.close} survey={survey} />
      <ConfirmWithReason
        opened={closing}
        onClose={ask.close}
        title={lifeWords.closeTitle}
        action={lifeWords.closeNow}
        dangerous
        least={0}
        isWorking={close.isPending}
        refusal={close.refusal}
        onConfirm={() => close.mutate({ surveyId: survey.id, version: survey.version })}
      >
        {lifeWords.closeAbout(survey.given, survey.asked)}
      </ConfirmWithReason>
    </>
  )
}
