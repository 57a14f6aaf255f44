/** All units on one screen by one subject: means as bars, intervals as whiskers, the table behind them. */
import { Card, Select, Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import { z } from 'zod'
import { usePlace } from '../../../../../ui/address.ts'
import { Bars } from '../../../../../ui/Bars.tsx'
import type { SurveyResults } from '../../../contract.ts'
import { FULL } from '../../../rules/questionnaire.ts'
import { resultWords } from '../../text-of-results.vi.ts'
import { besideRows } from './beside-rows.ts'
import { percentText } from './figure-words.ts'
import { UnitsTable } from './UnitsTable.tsx'

const schema = z.object({ noiDung: z.string().max(60).catch('whole:all').default('whole:all') })
const ORDER = ['whole', 'criterion', 'section'] as const

export function UnitsBeside({ surveyId, results }: { surveyId: string; results: SurveyResults }) {
  const [{ noiDung }, go] = usePlace(schema)
  const subjects = ORDER.flatMap((about) => results.subjects.filter((subject) => subject.about === about))
  const subject = subjects.find(({ about, key }) => `${about}:${key}` === noiDung) ?? subjects[0]
  const rows = useMemo(() => (subject ? besideRows(results, subject) : []), [results, subject])
  if (!subject) return null
  const shown = rows.filter(({ figure }) => figure?.mean != null)
  const [best] = shown
  return (
    <Stack gap="md">
      <Select
        label={resultWords.subject}
        value={`${subject.about}:${subject.key}`}
        onChange={(next) => go({ noiDung: next ?? 'whole:all' })}
        allowDeselect={false}
        searchable
        maw="44rem"
        data={ORDER.flatMap((about) => {
          const items = subjects
            .filter((one) => one.about === about)
            .map(({ key, title }) => ({ value: `${about}:${key}`, label: title }))
          return items.length === 0 ? [] : [{ group: resultWords.subjects[about], items }]
        })}
      />
      <Card withBorder padding="sm">
        <Bars
          title={
            best
              ? resultWords.leads(best.unit.unitName, percentText(best.figure?.mean ?? 0), subject.title)
              : resultWords.noneShown
          }
          headings={{ label: resultWords.unit, value: resultWords.columns.mean }}
          max={FULL}
          bars={shown.map(({ unit, figure }) => ({
            id: unit.targetId,
            label: unit.unitName,
            value: figure?.mean ?? 0,
            text: percentText(figure?.mean ?? 0),
            ...(figure?.low != null &&
              figure.high != null && {
                band: {
                  from: figure.low,
                  to: figure.high,
                  text: resultWords.interval(percentText(figure.low), percentText(figure.high)),
                },
              }),
          }))}
        />
        <Text size="xs" c="dimmed" mt="xs">
          {resultWords.overlap}
        </Text>
      </Card>
      <UnitsTable surveyId={surveyId} rows={rows} subject={subject} fewAnswers={results.fewAnswers} />
    </Stack>
  )
}
