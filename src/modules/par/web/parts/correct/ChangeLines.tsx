/** What the correction holds so far: of each line what was published and what is to stand instead. */
import { Button, Card, Group, Stack, Text, Title } from '@mantine/core'
import { formatPoints } from '../../../../../shared/points.ts'
import type { Consequences } from '../../../rules/results/correction.ts'
import { ADJUSTMENT } from '../../../rules/sheets/adjustment.ts'
import type { Leaf } from '../../../rules/sheets/self-assessment.ts'
import { correctionWords as words } from '../../text-of-corrections.vi.ts'
import { type CorrectedBlock, countsInWords, wordInWords } from './corrected-block.ts'
import type { CorrectionDraft, LineDraft } from './correction-draft.ts'
import type { OneChange } from './one-change.ts'

interface ChangeLinesProps {
  block: CorrectedBlock
  draft: CorrectionDraft
  told: Consequences
  onEdit: (place: Pick<LineDraft, 'unitId' | 'criterionId'>) => void
  onRemove: (change: OneChange) => void
}

export function ChangeLines({ block, draft, told, onEdit, onRemove }: ChangeLinesProps) {
  const { input, leaves, titleOf, nameOf, wordOf } = block
  return (
    <Card withBorder component="section" aria-labelledby="lines">
      <Title order={2} size="h4" id="lines" mb="xs">
        {words.lines}
      </Title>
      {draft.words.length + draft.adjustments.length === 0 && (
        <Text size="sm" c="dimmed">
          {words.noLines}
        </Text>
      )}
      <Stack gap="md">
        {draft.words.map((word, at) => {
          const leaf = leaves.get(word.criterionId) as Leaf
          return (
            <Line
              key={`${word.unitId} ${word.criterionId}`}
              title={words.leaf(nameOf(word.unitId), leaf.code, titleOf(leaf.id))}
              was={wordInWords(leaf, wordOf(word.unitId, leaf.id))}
              is={wordInWords(leaf, word)}
              points={told.leaves[at]}
              onEdit={() => onEdit(word)}
              onRemove={() => onRemove({ words: [word], adjustments: [] })}
            />
          )
        })}
        {draft.adjustments.map((one, at) => {
          const published = input.units.find(({ unitId }) => unitId === one.unitId)?.adjusted
          return (
            <Line
              key={one.unitId}
              title={words.adjusted(nameOf(one.unitId))}
              was={published ? countsInWords(input, published) : words.none}
              is={countsInWords(input, one)}
              points={told.adjustments[at]}
              onEdit={() => onEdit({ unitId: one.unitId, criterionId: ADJUSTMENT })}
              onRemove={() => onRemove({ words: [], adjustments: [one] })}
            />
          )
        })}
      </Stack>
    </Card>
  )
}

interface LineProps {
  title: string
  was: string
  is: string
  points: { pointsBefore: number; pointsAfter: number } | undefined
  onEdit: () => void
  onRemove: () => void
}

function Line({ title, was, is, points, onEdit, onRemove }: LineProps) {
  return (
    <Group justify="space-between" align="flex-start" gap="xs">
      <div style={{ flex: '1 1 280px' }}>
        <Text size="sm" fw={600}>
          {title}
        </Text>
        <Text size="sm">
          {words.was}: {was}
        </Text>
        <Text size="sm">
          {words.is}: {is}
        </Text>
        {points && (
          <Text size="sm" fw={600}>
            {words.pointsMoved(formatPoints(points.pointsBefore), formatPoints(points.pointsAfter))}
          </Text>
        )}
      </div>
      <Group gap="xs">
        <Button variant="default" size="compact-sm" aria-label={words.editLine(title)} onClick={onEdit}>
          {words.edit}
        </Button>
        <Button variant="default" size="compact-sm" aria-label={words.removeLine(title)} onClick={onRemove}>
          {words.remove}
        </Button>
      </Group>
    </Group>
  )
}
