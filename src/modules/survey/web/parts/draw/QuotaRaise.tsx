/** More forms of an open survey: not saved by itself, since none of it is taken back. */
import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { sentenceOf } from '../../../../../shared/refusal.ts'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { survey as doors, type Survey } from '../../../contract.ts'
import { sentences } from '../../../refusals.vi.ts'
import { whyNotRaise } from '../../../rules/drawing/changing.ts'
import { frameOf, whyNotKeepFrame } from '../../../rules/drawing/frame.ts'
import { quotaWords } from '../../text-of-drawing.vi.ts'
import { QuotaGrid } from './QuotaGrid.tsx'

export function QuotaRaise({ survey }: { survey: Survey }) {
  const before = frameOf(survey)
  const [quotas, put] = useState(before.quotas)
  const raise = useAction(doors.raiseQuotas, { said: quotaWords.raised, inPlace: true })
  const [wrong] = [...whyNotRaise(survey, before, { quotas }), ...whyNotKeepFrame({ ...before, quotas })]
  const isChanged = quotas !== before.quotas && JSON.stringify(quotas) !== JSON.stringify(before.quotas)
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {quotaWords.raiseHint}
      </Text>
      <RefusalList of={raise.refusal} />
      <QuotaGrid frame={{ ...before, quotas }} onChange={(make) => put(make)} />
      {wrong && (
        <Text size="sm" role="status" c="orange.9">
          {sentenceOf(sentences[wrong.reason][1], wrong.params)}
        </Text>
      )}
      <div>
        <Button
          disabled={!isChanged || wrong !== undefined}
          loading={raise.isPending}
          onClick={() => raise.mutate({ surveyId: survey.id, version: survey.version, quotas: [...quotas] })}
        >
          {quotaWords.raise}
        </Button>
      </div>
    </Stack>
  )
}
