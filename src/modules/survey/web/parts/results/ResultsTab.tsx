/** What a counted survey says: units beside each other, one unit in full, and the way into the round. */
import { Group, SegmentedControl, Stack } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { usePlace } from '../../../../../ui/address.ts'
import { urlOf } from '../../../../../ui/api.ts'
import { useMay } from '../../../../../ui/session.tsx'
import { DownloadButton } from '../../../../par/web/index.ts'
import { survey as doors } from '../../../contract.ts'
import { surveyResults } from '../../data.ts'
import type { SurveyTabProps } from '../../survey-tab.ts'
import { resultWords } from '../../text-of-results.vi.ts'
import { CountPanel } from './CountPanel.tsx'
import { FewAnswers } from './FewAnswers.tsx'
import { TakePanel } from './TakePanel.tsx'
import { UnitPart } from './UnitPart.tsx'
import { UnitsBeside } from './UnitsBeside.tsx'

const schema = z.object({ xem: z.enum(['tieu-chi', 'don-vi', 'dua-vao']).catch('tieu-chi').default('tieu-chi') })

export function ResultsTab({ survey }: SurveyTabProps) {
  return survey.status === 'counted' ? <Counted survey={survey} /> : <CountPanel survey={survey} />
}

function Counted({ survey }: SurveyTabProps) {
  const { data } = useSuspenseQuery(surveyResults(survey.id))
  const [{ xem }, go] = usePlace(schema)
  const mayManage = useMay('survey.manage')
  const shown = xem === 'dua-vao' && !mayManage ? 'tieu-chi' : xem
  const surveyId = survey.id
  return (
    <Stack gap="md">
      <Group gap="sm" justify="space-between" className="no-print" align="end">
        <SegmentedControl
          aria-label={resultWords.view}
          value={shown}
          onChange={(view) => go({ xem: view as typeof xem })}
          data={Object.entries(resultWords.views)
            .filter(([value]) => value !== 'dua-vao' || mayManage)
            .map(([value, label]) => ({ value, label }))}
        />
        <Group gap="xs" align="end">
          {mayManage && <FewAnswers surveyId={surveyId} value={data.fewAnswers} />}
          <DownloadButton
            kind="xlsx"
            href={urlOf(doors.resultsWorkbook, { surveyId })}
            label={resultWords.files.xlsx}
          />
          <DownloadButton
            kind="docx"
            href={urlOf(doors.resultsDocument, { surveyId })}
            label={resultWords.files.docx}
          />
          <DownloadButton kind="pdf" href={urlOf(doors.resultsPdf, { surveyId })} label={resultWords.files.pdf} />
        </Group>
      </Group>
      {shown === 'tieu-chi' && <UnitsBeside surveyId={surveyId} results={data} />}
      {shown === 'don-vi' && <UnitPart surveyId={surveyId} results={data} />}
      {shown === 'dua-vao' && <TakePanel surveyId={surveyId} />}
    </Stack>
  )
}
