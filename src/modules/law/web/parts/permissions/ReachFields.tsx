/** Whom a permission is for: every unit below a scope, those of some levels, or chosen ones. */
import { Checkbox, Group, Pill, Radio } from '@mantine/core'
import { dayIn } from '../../../../../shared/dates.ts'
import type { Level } from '../../../../../shared/units.ts'
import { capitalized } from '../../../../../shared/vietnamese.ts'
import { LEVELS, levelInWords, UnitPicker } from '../../../../organization/web/index.ts'
import { permissionWords } from '../../text-of-permissions.vi.ts'
import type { FieldsProps, PermissionDraft } from './written-permission.ts'

const { record: words } = permissionWords
const REACHES = ['all', 'levels', 'chosen'] as const

export function ReachFields({ draft, change }: FieldsProps) {
  const asOf = draft.firstDay ?? dayIn(new Date())
  return (
    <>
      <UnitPicker
        label={words.scope}
        required
        asOf={asOf}
        value={draft.scope?.unitId ?? null}
        chosenName={draft.scope?.fullName}
        onChange={(scope) => change({ scope })}
      />
      <Radio.Group
        label={words.units}
        value={draft.reach}
        onChange={(reach) => change({ reach: reach as PermissionDraft['reach'] })}
      >
        <Group gap="sm" mt={4}>
          {REACHES.map((each) => (
            <Radio key={each} value={each} label={words.choices[each]} />
          ))}
        </Group>
      </Radio.Group>
      {draft.reach === 'levels' && (
        <Checkbox.Group
          label={words.levels}
          required
          value={draft.levels}
          onChange={(levels) => change({ levels: levels as Level[] })}
        >
          <Group gap="sm" mt={4}>
            {LEVELS.map((each) => (
              <Checkbox key={each} value={each} label={capitalized(levelInWords[each])} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
      {draft.reach === 'chosen' && <ChosenUnits asOf={asOf} draft={draft} change={change} />}
    </>
  )
}

function ChosenUnits({ asOf, draft: { chosen }, change }: FieldsProps & { asOf: string }) {
  return (
    <>
      <UnitPicker
        // Emptied after each choice, ready for the next.
        key={chosen.length}
        label={words.add}
        asOf={asOf}
        value={null}
        onChange={(unit) => {
          if (unit && !chosen.some(({ unitId }) => unitId === unit.unitId)) change({ chosen: [...chosen, unit] })
        }}
      />
      <Pill.Group>
        {chosen.map(({ unitId, fullName }) => (
          <Pill
            key={unitId}
            withRemoveButton
            removeButtonProps={{ 'aria-label': words.remove(fullName), tabIndex: 0, 'aria-hidden': false }}
            onRemove={() => change({ chosen: chosen.filter((one) => one.unitId !== unitId) })}
          >
            {fullName}
          </Pill>
        ))}
      </Pill.Group>
    </>
  )
}
