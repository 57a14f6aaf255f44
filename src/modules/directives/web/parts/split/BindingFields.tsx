/** What a freeze stops or a permission opens, where and from when: it binds the moment the task is issued. */

import { Checkbox, Group, Text, Textarea } from '@mantine/core'
import { PERSONNEL_ACTS, WORKERS } from '../../../../../shared/personnel-acts.ts'
import { capitalized } from '../../../../../shared/vietnamese.ts'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { ProvisionPicker } from '../../../../law/web/index.ts'
import { levelInWords, stoppedInWords, UnitPicker, workerInWords } from '../../../../organization/web/index.ts'
import type { DirectiveDocument } from '../../../contract.ts'
import { splitWords } from '../../text-of-splitting.vi.ts'
import { dayOfUnits } from './BodyFields.tsx'
import { type BindingDraft, type ChangeTask, givenOf, type TaskDraft } from './written-task.ts'

const { fields: words } = splitWords
const LEVELS = ['service', 'village', 'branch', 'division', 'department', 'commune', 'district'] as const
const KINDS = ['establish', 'split', 'merge', 'dissolve', 'rename', 'reclassify', ...PERSONNEL_ACTS] as const

interface BindingFieldsProps {
  draft: TaskDraft
  change: ChangeTask
  document: DirectiveDocument
}

export function BindingFields({ draft, change, document }: BindingFieldsProps) {
  const { binding, kind } = draft
  const bind = (part: Partial<BindingDraft>) => change({ binding: { ...binding, ...part } })
  const given = givenOf(draft)
  const isWhole = kind === 'freeze' ? given.freeze !== null : given.permission !== null
  return (
    <>
      {kind === 'freeze' ? (
        <>
          <Checkbox.Group label={words.acts} required value={binding.kinds} onChange={(kinds) => bind({ kinds })}>
            <Group gap="sm" mt={4}>
              {KINDS.map((each) => (
                <Checkbox key={each} value={each} label={stoppedInWords[each]} />
              ))}
            </Group>
          </Checkbox.Group>
          {binding.kinds.some((kind) => (PERSONNEL_ACTS as readonly string[]).includes(kind)) && (
            <Checkbox.Group
              label={words.workers}
              description={words.workersHint}
              value={binding.workers}
              onChange={(workers) => bind({ workers })}
            >
              <Group gap="sm" mt={4}>
                {WORKERS.map((each) => (
                  <Checkbox key={each} value={each} label={workerInWords[each]} />
                ))}
              </Group>
            </Checkbox.Group>
          )}
          <Checkbox.Group label={words.levels} required value={binding.levels} onChange={(levels) => bind({ levels })}>
            <Group gap="sm" mt={4}>
              {LEVELS.map((each) => (
                <Checkbox key={each} value={each} label={capitalized(levelInWords[each])} />
              ))}
            </Group>
          </Checkbox.Group>
        </>
      ) : (
        <>
          <Textarea
            label={words.rule}
            description={words.ruleHint}
            required
            autosize
            minRows={1}
            maxLength={200}
            value={binding.rule}
            onChange={(event) => bind({ rule: event.currentTarget.value })}
          />
          <ProvisionPicker value={binding.kept} onChange={(kept) => bind({ kept })} />
        </>
      )}
      <UnitPicker
        label={words.scope}
        required
        asOf={dayOfUnits(document)}
        value={binding.scope?.unitId ?? null}
        chosenName={binding.scope?.name}
        onChange={(unit) => bind({ scope: unit && { unitId: unit.unitId, name: unit.fullName } })}
      />
      <Group align="flex-start" gap="sm">
        <DayField
          label={words.firstDay}
          required
          value={binding.firstDay}
          onChange={(firstDay) => bind({ firstDay })}
        />
        <DayField label={words.lastDay} clearable value={binding.lastDay} onChange={(lastDay) => bind({ lastDay })} />
      </Group>
      <Text size="xs" c="dimmed">
        {words.lastDayHint}
      </Text>
      {!isWhole && (
        <Text size="sm" c="orange.9" role="status">
          {kind === 'freeze' ? words.incomplete : words.ruleIncomplete}
        </Text>
      )}
    </>
  )
}
