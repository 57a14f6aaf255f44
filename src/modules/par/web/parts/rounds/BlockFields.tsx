import { ActionIcon, Button, MultiSelect, Select, Switch, Text, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { CriteriaSetSummary } from '../../../contract.ts'
import { plain } from '../../../rules/scoring/plain.ts'
import { openingWords, roundWords } from '../../text.vi.ts'
import { BlockRulesFields } from './BlockRulesFields.tsx'
import { BlockUnits } from './BlockUnits.tsx'
import { EndedOfBlock } from './EndedOfBlock.tsx'
import classes from './Rounds.module.css'
import { type BlockDraft, newBlock, type RulesDraft, unitLevels } from './round-draft.ts'
import { kindsAmong } from './units-on-day.ts'
import type { Opening } from './use-opening.ts'

interface BlockFieldsProps {
  blocks: readonly BlockDraft[]
  /** What the round says for all blocks. */
  rules: RulesDraft
  onChange: (blocks: BlockDraft[]) => void
  sets: readonly CriteriaSetSummary[]
  opening: Opening
}

/** Units are ranked within their block, each block on a set of its own. */
export function BlockFields({ blocks, rules, onChange, sets, opening }: BlockFieldsProps) {
  const change = (at: number, part: Partial<BlockDraft>) =>
    onChange(blocks.map((block, place) => (place === at ? { ...block, ...part } : block)))
  const issued = sets.filter(({ status }) => status === 'issued')
  return (
    <div>
      {blocks.map((block, at) => (
        <OneBlock
          // biome-ignore lint/suspicious/noArrayIndexKey: a block being drawn up has no other name than its place.
          key={at}
          label={roundWords.blockNumber(at + 1)}
          block={block}
          rules={rules}
          others={blocks.filter((_, place) => place !== at)}
          sets={issued}
          opening={opening}
          onChange={(part) => change(at, part)}
          onRemove={blocks.length === 1 ? null : () => onChange(blocks.filter((_, place) => place !== at))}
        />
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
        onClick={() => onChange([...blocks, newBlock('', 'commune')])}
      >
        {roundWords.addBlock}
      </Button>
    </div>
  )
}

interface OneBlockProps {
  label: string
  block: BlockDraft
  rules: RulesDraft
  others: readonly BlockDraft[]
  sets: readonly CriteriaSetSummary[]
  opening: Opening
  onChange: (part: Partial<BlockDraft>) => void
  onRemove: (() => void) | null
}

function OneBlock({ label, block, rules, others, sets, opening, onChange, onRemove }: OneBlockProps) {
  const set = sets.find(({ id }) => id === block.setId)
  const kinds = kindsAmong(opening.units, block.level)
  return (
    <fieldset className={classes.block} aria-label={label}>
      <div className={classes.row}>
        <TextInput
          className={classes.grow ?? ''}
          label={roundWords.blockName}
          value={block.name}
          maxLength={120}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
        <Select
          className={classes.grow ?? ''}
          label={roundWords.set}
          placeholder={roundWords.setHint}
          data={sets.map(({ id, name, year, isModel }) => ({
            value: id,
            label: `${name} (${year}${isModel ? `, ${roundWords.model}` : ''})`,
          }))}
          value={block.setId}
          onChange={(setId) => onChange({ setId })}
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          disabled={onRemove === null}
          aria-label={roundWords.removeBlock(block.name)}
          onClick={() => onRemove?.()}
        >
          <IconTrash size={17} stroke={1.6} />
        </ActionIcon>
      </div>
      <div className={classes.row}>
        <Select
          label={roundWords.level}
          data={unitLevels.map((level) => ({ value: level, label: roundWords.levels[level] }))}
          value={block.level}
          onChange={(level) =>
            onChange({
              level: (level ?? 'department') as BlockDraft['level'],
              kinds: [],
              unitIds: null,
              endedUnitIds: null,
              regions: [],
            })
          }
          allowDeselect={false}
          w={230}
        />
        <MultiSelect
          className={classes.grow ?? ''}
          label={openingWords.kinds}
          {...(block.kinds.length === 0 && { placeholder: openingWords.allKinds })}
          data={kinds.map(({ kind, units }) => ({ value: kind, label: `${kind} (${units})` }))}
          value={block.kinds}
          onChange={(chosen) => onChange({ kinds: chosen, unitIds: null, endedUnitIds: null })}
          clearable
        />
        <BlockUnits
          block={block}
          offered={opening.offeredTo(block)}
          others={others}
          unitsOf={opening.unitsOf}
          onChange={(unitIds) => onChange({ unitIds })}
        />
      </div>
      <Switch
        mt={6}
        label={openingWords.withSurvey}
        description={block.withSurvey ? undefined : openingWords.withSurveyHint}
        checked={block.withSurvey}
        onChange={(event) => onChange({ withSurvey: event.currentTarget.checked })}
      />
      {set && (
        <Text size="xs" c="dimmed" mt={4}>
          {openingWords.setPoints(plain(set.totalPoints), plain(set.surveyPoints))}
        </Text>
      )}
      <EndedOfBlock
        ended={opening.endedOf(block)}
        chosen={block.endedUnitIds}
        onChange={(endedUnitIds) => onChange({ endedUnitIds })}
      />
      <BlockRulesFields block={block} rules={rules} opening={opening} onChange={onChange} />
    </fieldset>
  )
}
