/** What the survey says of one unit: subjects with whiskers beside the block's mean, groups side by side, remarks. */
import { Alert, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { usePlace } from '../../../../../ui/address.ts'
import type { UnitResults } from '../../../contract.ts'
import { unitResults } from '../../data.ts'
import { resultWords } from '../../text-of-results.vi.ts'
import { shareText, warningsOf } from './figure-words.ts'
import { Remarks } from './Remarks.tsx'
import { SubjectsTable } from './SubjectsTable.tsx'

const ABOUTS = ['criterion', 'section', 'question'] as const
const schema = z.object({ theo: z.enum(ABOUTS).catch('criterion').default('criterion') })

/** Who answered and is not shown apart at all, and who only in the whole. */
function hiddenGroups({ groups, figures }: UnitResults) {
  const answered = groups.filter(({ given }) => given > 0)
  const shows = (groupId: string, isWhole: boolean) =>
    figures.some((figure) => figure.groupId === groupId && (figure.about === 'whole') === isWhole)
  const hidden = answered.filter(({ groupId }) => !shows(groupId, false) && !shows(groupId, true))
  const wholeOnly = answered.filter(({ groupId }) => !shows(groupId, false) && shows(groupId, true))
  return { hidden, wholeOnly }
}

const names = (groups: readonly { name: string }[]) => groups.map(({ name }) => name).join(', ')

interface UnitResultProps {
  surveyId: string
  targetId: string
  fewAnswers: number
}

export function UnitResult({ surveyId, targetId, fewAnswers }: UnitResultProps) {
  const { data } = useSuspenseQuery(unitResults(surveyId, targetId))
  const [{ theo }, go] = usePlace(schema)
  const { unit } = data
  const whole = data.figures.find(({ about, groupId }) => about === 'whole' && groupId === null)
  const warnings = warningsOf(unit, whole, fewAnswers)
  const { hidden, wholeOnly } = hiddenGroups(data)
  return (
    <Stack gap="md" component="section" aria-label={unit.unitName}>
      <div>
        <Title order={2} size="h3">
          {unit.unitName}
        </Title>
        <Text size="sm" c="dimmed">
          {unit.blockName} · {resultWords.forms(unit.given, unit.asked, shareText(unit.given, unit.asked))}
        </Text>
      </div>
      {warnings.length > 0 && (
        <Alert color="orange" variant="light">
          {warnings.join('. ')}.
        </Alert>
      )}
      <SegmentedControl
        className="no-print"
        aria-label={resultWords.about}
        value={theo}
        onChange={(next) => go({ theo: next as typeof theo })}
        data={ABOUTS.map((about) => ({ value: about, label: resultWords.subjects[about] }))}
        style={{ alignSelf: 'flex-start' }}
      />
      <div>
        <SubjectsTable data={data} about={theo} fewAnswers={fewAnswers} />
        <Text size="xs" c="dimmed" mt={4}>
          {resultWords.pictureHow}
        </Text>
      </div>
      {whole?.mean != null && (hidden.length > 0 || wholeOnly.length > 0) && (
        <Text size="sm" c="dimmed">
          {hidden.length > 0 && resultWords.hiddenGroups(names(hidden))}{' '}
          {wholeOnly.length > 0 && resultWords.wholeOnlyGroups(names(wholeOnly))}
        </Text>
      )}
      <Remarks remarks={data.remarks} />
    </Stack>
  )
}
