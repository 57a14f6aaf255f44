/** One unit in full: chosen here, told below. */
import { Select, Stack } from '@mantine/core'
import { Suspense } from 'react'
import { z } from 'zod'
import { usePlace } from '../../../../../ui/address.ts'
import { LoadingPage } from '../../../../../ui/LoadingPage.tsx'
import type { SurveyResults } from '../../../contract.ts'
import { resultWords } from '../../text-of-results.vi.ts'
import { UnitResult } from './UnitResult.tsx'

const schema = z.object({ donVi: z.string().max(60).catch('').default('') })

export function UnitPart({ surveyId, results }: { surveyId: string; results: SurveyResults }) {
  const [{ donVi }, go] = usePlace(schema)
  const unit = results.units.find(({ targetId }) => targetId === donVi) ?? results.units[0]
  if (!unit) return null
  return (
    <Stack gap="md">
      <Select
        className="no-print"
        label={resultWords.unit}
        value={unit.targetId}
        onChange={(next) => go({ donVi: next ?? '' })}
        allowDeselect={false}
        searchable
        maw="30rem"
        data={results.units.map(({ targetId, unitName }) => ({ value: targetId, label: unitName }))}
      />
      <Suspense fallback={<LoadingPage />}>
        <UnitResult surveyId={surveyId} targetId={unit.targetId} fewAnswers={results.fewAnswers} />
      </Suspense>
    </Stack>
  )
}
