import { ActionIcon, Button, Select, Text, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { CriteriaSetSummary } from '../../../contract.ts'
import { roundWords } from '../../text.vi.ts'
import classes from './Rounds.module.css'
import type { BlockDraft } from './round-draft.ts'

interface BlockFieldsProps {
  blocks: readonly BlockDraft[]
  onChange: (blocks: readonly BlockDraft[]) => void
  sets: readonly CriteriaSetSummary[]
  /** How many units of a level there are in the province on the frame day; null while not known. */
  unitsOf: (level: BlockDraft['level']) => number | null
}

const LEVELS = ['department', 'district', 'commune'] as const

const levelInWords = (level: BlockDraft['level'], units: number | null): string =>
  units === null ? roundWords.levels[level] : `${roundWords.levels[level]} (${units})`

/** Units are ranked within their block, each block on a set of its own. */
export function BlockFields({ blocks, onChange, sets, unitsOf }: BlockFieldsProps) {
  const change = (at: number, part: Partial<BlockDraft>) =>
    onChange(blocks.map((block, place) => (place === at ? { ...block, ...part } : block)))
  const issued = sets.filter(({ status }) => status === 'issued')
  return (
    <div>
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block being drawn up has no other name than its place.
        <fieldset key={at} className={classes.row} aria-label={roundWords.blockNumber(at + 1)}>
          <TextInput
            className={classes.grow ?? ''}
            label={roundWords.blockName}
            value={block.name}
            maxLength={120}
            onChange={(event) => change(at, { name: event.currentTarget.value })}
          />
          <Select
            label={roundWords.level}
            data={LEVELS.map((level) => ({ value: level, label: levelInWords(level, unitsOf(level)) }))}
            value={block.level}
            onChange={(level) => change(at, { level: (level ?? 'department') as BlockDraft['level'] })}
            allowDeselect={false}
            w={250}
          />
          <Select
            className={classes.grow ?? ''}
            label={roundWords.set}
            placeholder={roundWords.setHint}
            data={issued.map(({ id, name, year, isModel }) => ({
              value: id,
              label: `${name} (${year}${isModel ? `, ${roundWords.model}` : ''})`,
            }))}
            value={block.setId}
            onChange={(setId) => change(at, { setId })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            disabled={blocks.length === 1}
            aria-label={roundWords.removeBlock(block.name)}
            onClick={() => onChange(blocks.filter((_, place) => place !== at))}
          >
            <IconTrash size={17} stroke={1.6} />
          </ActionIcon>
        </fieldset>
      ))}
      {issued.length === 0 && (
        <Text size="sm" c="dimmed">
          {roundWords.noIssuedSet}
        </Text>
      )}
      <Button
        variant="default"
        size="xs"
        mt="xs"
        leftSection={<IconPlus size={15} />}
        onClick={() => onChange([...blocks, { name: '', level: 'commune', setId: null }])}
      >
        {roundWords.addBlock}
      </Button>
    </div>
  )
}
