import { Stack, Text } from '@mantine/core'
import { sentenceOf } from '../../../../../shared/refusal.ts'
import { call } from '../../../../../ui/api.ts'
import { KeptBar } from '../../../../../ui/saving/KeptBar.tsx'
import { useKept } from '../../../../../ui/saving/use-kept.ts'
import { survey as doors, type Survey, type SurveyGround } from '../../../contract.ts'
import { sentences } from '../../../refusals.vi.ts'
import { type Frame, frameOf, whyNotKeepFrame } from '../../../rules/drawing/frame.ts'
import { oneSurvey } from '../../data.ts'
import { quotaWords } from '../../text-of-drawing.vi.ts'
import { GroupsPart } from './GroupsPart.tsx'
import { QuotaGrid } from './QuotaGrid.tsx'
import { UnitsPart } from './UnitsPart.tsx'

function whyNot(frame: Frame): string | null {
  const [first] = whyNotKeepFrame(frame)
  return first ? sentenceOf(sentences[first.reason][1], first.params) : null
}

/** What a quota was of may be gone: it goes with it. */
const pruned = (frame: Frame): Frame => {
  const [units, groups] = [new Set(frame.units.map(({ unitId }) => unitId)), new Set(frame.groups.map(({ id }) => id))]
  return { ...frame, quotas: frame.quotas.filter(({ unitId, groupId }) => units.has(unitId) && groups.has(groupId)) }
}

export function FrameEditor({ survey, ground }: { survey: Survey; ground: SurveyGround }) {
  const kept = useKept<Survey, Frame>({
    seen: survey,
    question: oneSurvey(survey.id),
    name: 'chi-tieu',
    drawn: frameOf,
    whyNot,
    send: ({ groups, units, quotas }, version) =>
      call(doors.saveFrame, {
        surveyId: survey.id,
        version,
        groups: [...groups],
        unitIds: units.map(({ unitId }) => unitId),
        quotas: [...quotas],
      }),
  })
  const { draft, change } = kept
  const isDrawn = draft.groups.length > 0 && draft.units.length > 0
  return (
    <>
      <KeptBar kept={kept} />
      <Stack gap="lg">
        <GroupsPart groups={draft.groups} onChange={(groups) => change((frame) => pruned({ ...frame, groups }))} />
        <UnitsPart
          units={draft.units}
          ground={ground}
          onChange={(units) => change((frame) => pruned({ ...frame, units }))}
        />
        {isDrawn ? (
          <QuotaGrid
            frame={draft}
            onChange={(quotas) => change((frame) => ({ ...frame, quotas: quotas(frame.quotas) }))}
          />
        ) : (
          <Text c="dimmed">{quotaWords.empty}</Text>
        )}
      </Stack>
    </>
  )
}
