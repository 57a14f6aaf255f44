/** Forms that do not come by link, for whoever runs the survey: printing paper, its typing, outside answers. */
import { Button, Group, NumberInput, Select, Stack, Text, Title } from '@mantine/core'
import { IconFileTypePdf } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatNumber } from '../../../../../shared/vietnamese.ts'
import { urlOf } from '../../../../../ui/api.ts'
import { ButtonLink } from '../../../../../ui/Links.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import { survey } from '../../../contract.ts'
import { paperForms, paperSurvey } from '../../data-of-paper.ts'
import type { SurveyTabProps } from '../../survey-tab.ts'
import { paperWords } from '../../text-of-paper.vi.ts'
import { OutsideAnswers } from './OutsideAnswers.tsx'

const words = paperWords.tab
/** As many as one file of forms holds; the door has the same limit. */
const MOST_SHEETS = 500

export function PaperTab({ survey: { id: surveyId } }: SurveyTabProps) {
  const mayManage = useMay('survey.manage')
  return (
    <Stack gap="xl">
      <Typed surveyId={surveyId} />
      {mayManage && <Sheets surveyId={surveyId} />}
      {mayManage && <OutsideAnswers surveyId={surveyId} />}
    </Stack>
  )
}

function Typed({ surveyId }: { surveyId: string }) {
  const { counts } = useSuspenseQuery(paperForms({ surveyId, pageSize: 1 })).data
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {words.counts}
      </Title>
      <Group gap="xl">
        {(['typed-once', 'differs', 'agreed'] as const).map((status) => (
          <Text key={status} size="sm">
            {paperWords.status[status]}: <strong>{formatNumber(counts[status])}</strong>
          </Text>
        ))}
        <ButtonLink variant="default" to={`/survey/paper/${surveyId}`}>
          {words.toType}
        </ButtonLink>
      </Group>
    </section>
  )
}

function Sheets({ surveyId }: { surveyId: string }) {
  const { data } = useSuspenseQuery(paperSurvey(surveyId))
  const [{ from, count }, setRange] = useState({ from: 1, count: 50 })
  const [targetId, setTarget] = useState<string | null>(null)
  const [groupId, setGroup] = useState<string | null>(null)
  const asked = { surveyId, from, count, ...(targetId && { targetId }), ...(groupId && { groupId }) }
  const whole = (value: number | string, otherwise: number) => (typeof value === 'number' ? value : otherwise)
  return (
    <section>
      <Title order={2} size="h4">
        {words.sheets}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {words.sheetsHint}
      </Text>
      <Group gap="md" align="flex-end">
        <NumberInput
          label={words.from}
          value={from}
          onChange={(value) => setRange({ from: whole(value, from), count })}
          min={1}
          max={999_999}
          allowDecimal={false}
          clampBehavior="strict"
          w={110}
        />
        <NumberInput
          label={words.count}
          value={count}
          onChange={(value) => setRange({ from, count: whole(value, count) })}
          min={1}
          max={MOST_SHEETS}
          allowDecimal={false}
          clampBehavior="strict"
          w={110}
        />
        <Select
          label={paperWords.target}
          placeholder={words.anyTarget}
          data={data.targets.map(({ id, name }) => ({ value: id, label: name }))}
          value={targetId}
          onChange={setTarget}
          searchable
          clearable
          w={300}
        />
        <Select
          label={paperWords.group}
          placeholder={words.anyTarget}
          data={data.groups.map(({ id, name }) => ({ value: id, label: name }))}
          value={groupId}
          onChange={setGroup}
          clearable
          w={240}
        />
        <Button
          component="a"
          href={urlOf(survey.paperSheets, asked)}
          download
          variant="default"
          leftSection={<IconFileTypePdf size={17} stroke={1.6} />}
        >
          {words.print}
        </Button>
      </Group>
    </section>
  )
}
