import { useSuspenseQuery } from '@tanstack/react-query'
import { useMay } from '../../../../../ui/session.tsx'
import type { SurveyGround } from '../../../contract.ts'
import { whyNotDraw } from '../../../rules/drawing/changing.ts'
import { frameOf } from '../../../rules/drawing/frame.ts'
import { criteriaAsked } from '../../../rules/drawing/opening.ts'
import { surveyGround } from '../../data.ts'
import type { SurveyTabProps } from '../../survey-tab.ts'
import { Coverage } from './Coverage.tsx'
import classes from './Draw.module.css'
import { FormEditor } from './FormEditor.tsx'
import { FormPreview } from './FormPreview.tsx'

const asked = (ground: SurveyGround, survey: SurveyTabProps['survey']) => criteriaAsked(ground, frameOf(survey))

/** Drawn up while it is a draft; read as it is asked afterwards. */
export function QuestionnaireTab({ survey }: SurveyTabProps) {
  const { data } = useSuspenseQuery(surveyGround(survey.id))
  const mayDraw = useMay('survey.manage') && whyNotDraw(survey) === null
  const criteria = asked(data, survey)
  if (mayDraw) return <FormEditor survey={survey} criteria={criteria} />
  return (
    <div className={classes.sides}>
      <FormPreview introduction={survey.introduction} questionnaire={survey.questionnaire} withCriteria />
      <Coverage questionnaire={survey.questionnaire} criteria={criteria} />
    </div>
  )
}
