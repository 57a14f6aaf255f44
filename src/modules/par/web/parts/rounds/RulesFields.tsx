/** How units are ranked, rated and shown: of all blocks, or of one that goes its own way. */
import { Group, Radio, Select, Switch } from '@mantine/core'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import type { TieBreaker } from '../../../rules/ranking/ranking.ts'
import { orderInWords } from '../../../rules/results/working.ts'
import { rankingWords, rulesWords } from '../../text.vi.ts'
import { BandFields } from './BandFields.tsx'
import type { RulesDraft } from './round-draft.ts'

interface RulesFieldsProps {
  value: RulesDraft
  onChange: (value: RulesDraft) => void
}

/** The name decides at last in any case, so that an order always comes out. */
const ORDERS = ['points,survey,name', 'survey,points,name', 'points,name', 'survey,name', 'name'] as const

export function RulesFields({ value, onChange }: RulesFieldsProps) {
  const change = (part: Partial<RulesDraft>) => onChange({ ...value, ...part })
  return (
    <>
      <Radio.Group
        label={rulesWords.tieRule}
        value={value.tieRule}
        onChange={(tieRule) => change({ tieRule: tieRule as RulesDraft['tieRule'] })}
      >
        <Group mt={6}>
          <Radio value="shared" label={rankingWords.shared} />
          <Radio value="ordinal" label={rankingWords.ordinal} />
        </Group>
      </Radio.Group>
      <Group align="flex-end" gap="sm" mt="xs" mb="sm">
        {value.tieRule === 'ordinal' && (
          <Select
            label={rulesWords.tieOrder}
            data={ORDERS.map((order) => ({ value: order, label: orderInWords(order.split(',') as TieBreaker[]) }))}
            value={value.tieOrder.join(',')}
            onChange={(order) => change({ tieOrder: (order ?? 'name').split(',') as RulesDraft['tieOrder'] })}
            allowDeselect={false}
            w={300}
          />
        )}
        <Select
          label={rulesWords.decimals}
          data={[0, 1, 2, 3, 4].map((places) => ({ value: String(places), label: rulesWords.places(places) }))}
          value={String(value.decimals)}
          onChange={(places) => change({ decimals: Number(places ?? 2) })}
          allowDeselect={false}
          w={170}
        />
        <NumberField
          label={rulesWords.weightRange}
          description={rulesWords.weightHint}
          value={value.weightRange}
          onChange={(weightRange) => change({ weightRange: weightRange ?? 0 })}
          min={0}
          max={50}
          w={330}
        />
      </Group>
      <fieldset aria-label={rulesWords.bands} style={{ border: 0, padding: 0, margin: 0 }}>
        <BandFields hint={rulesWords.bandsHint} bands={value.bands} onChange={(bands) => change({ bands })} />
      </fieldset>
      <Switch
        mt="md"
        label={rulesWords.headRated}
        description={rulesWords.headHint}
        checked={value.headBands.length > 0}
        onChange={(event) => change({ headBands: event.currentTarget.checked ? value.bands : [] })}
      />
      {value.headBands.length > 0 && (
        <fieldset aria-label={rulesWords.headBands} style={{ border: 0, padding: 0, margin: 0 }}>
          <BandFields
            hint={rulesWords.headBandsHint}
            bands={value.headBands}
            onChange={(headBands) => change({ headBands })}
          />
        </fieldset>
      )}
    </>
  )
}
