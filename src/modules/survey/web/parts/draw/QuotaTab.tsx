import { useSuspenseQuery } from '@tanstack/react-query'
import { useMay } from '../../../../../ui/session.tsx'
import { whyNotDraw } from '../../../rules/drawing/changing.ts'
import { frameOf } from '../../../rules/drawing/frame.ts'
import { surveyGround } from '../../data.ts'
import type { SurveyTabProps } from '../../survey-tab.ts'
import { FrameEditor } from './FrameEditor.tsx'
import { QuotaGrid } from './QuotaGrid.tsx'
import { QuotaRaise } from './QuotaRaise.tsx'

/** A draft is drawn up, an open survey may ask for more, afterwards it is read. */
export function QuotaTab({ survey }: SurveyTabProps) {
  const { data: ground } = useSuspenseQuery(surveyGround(survey.id))
  const mayManage = useMay('survey.manage')
  if (mayManage && whyNotDraw(survey) === null) return <FrameEditor survey={survey} ground={ground} />
  if (mayManage && survey.status === 'open') return <QuotaRaise key={survey.version} survey={survey} />
  return <QuotaGrid frame={frameOf(survey)} />
}
