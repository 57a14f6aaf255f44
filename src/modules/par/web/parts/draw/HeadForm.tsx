/** The head of the set: its name, year, block, totals and ground. */
import { Checkbox, Group, List, NativeSelect, Stack, Text, Textarea, Title } from '@mantine/core'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import { plain } from '../../../rules/scoring/plain.ts'
import { LEVELS, type Level, type SetHead } from '../../../rules/sets/draft-set.ts'
import { wholeOf } from '../../../rules/sets/sums.ts'
import { drawWords, setWords } from '../../text.vi.ts'
import classes from './Draw.module.css'
import { changedHead } from './drawing.ts'
import { PointsField } from './PointsField.tsx'
import type { Told } from './tell-problems.ts'
import type { Drawn } from './use-drawing.ts'

export function HeadForm({ drawn, told }: { drawn: Drawn; told: readonly Told[] }) {
  const { head, nodes } = drawn.drawing
  const change = (part: Partial<SetHead>, field?: string) =>
    drawn.change((drawing) => changedHead(drawing, part), field === undefined ? null : `head ${field}`)
  const { total, survey } = wholeOf(nodes)
  return (
    <Stack gap="sm">
      <Title order={2} size="h4">
        {drawWords.head}
      </Title>
      {told.length > 0 && (
        <List size="sm" className={classes.off ?? ''} aria-live="polite">
          {told.map(({ sentence }) => (
            <List.Item key={sentence}>{sentence}</List.Item>
          ))}
        </List>
      )}
      {drawn.base && (
        <Text size="sm" c="dimmed">
          {drawWords.basedOn(drawn.base.name, drawn.base.year)}
        </Text>
      )}
      <Textarea
        id="truong-name"
        label={drawWords.setName}
        autosize
        value={head.name}
        onChange={(event) => change({ name: event.currentTarget.value }, 'name')}
      />
      <Group gap="sm" align="flex-start">
        <NumberField
          id="truong-year"
          live
          size="sm"
          w={120}
          places={0}
          grouped={false}
          min={2000}
          max={2100}
          label={drawWords.year}
          value={head.year}
          onChange={(year) => year !== null && change({ year }, 'year')}
        />
        <NativeSelect
          label={drawWords.level}
          data={LEVELS.map((level) => ({ value: level, label: setWords.levels[level] }))}
          value={head.level}
          onChange={(event) => change({ level: event.currentTarget.value as Level })}
        />
      </Group>
      <Group gap="sm" align="flex-start">
        <PointsField
          id="truong-totalPoints"
          label={drawWords.total}
          description={drawWords.whole(plain(total), plain(head.totalPoints))}
          value={head.totalPoints}
          w={240}
          onChange={(totalPoints) => change({ totalPoints }, 'totalPoints')}
        />
        <PointsField
          id="truong-surveyPoints"
          label={drawWords.survey}
          description={drawWords.surveyHint}
          value={head.surveyPoints}
          w={240}
          onChange={(surveyPoints) => change({ surveyPoints }, 'surveyPoints')}
        />
      </Group>
      <Text size="sm" c={survey === head.surveyPoints ? 'dimmed' : 'var(--mantine-color-error)'}>
        {drawWords.surveyWhole(plain(survey), plain(head.surveyPoints))}
      </Text>
      <Textarea
        label={drawWords.legalBasis}
        autosize
        minRows={2}
        value={head.legalBasis}
        onChange={(event) => change({ legalBasis: event.currentTarget.value }, 'legalBasis')}
      />
      <Checkbox
        label={drawWords.isModel}
        checked={head.isModel}
        onChange={(event) => change({ isModel: event.currentTarget.checked })}
      />
      <Textarea
        label={drawWords.warning}
        autosize
        value={head.warning}
        onChange={(event) => change({ warning: event.currentTarget.value }, 'warning')}
      />
    </Stack>
  )
}
