/** One lead body and those that lend a hand; names the document writes stand beside, for those no unit bears. */
import { Group, Pill, Text } from '@mantine/core'
import { useState } from 'react'
import { dayIn } from '../../../../../shared/dates.ts'
import { UnitPicker } from '../../../../organization/web/index.ts'
import type { DirectiveDocument } from '../../../contract.ts'
import type { NamedBodies } from '../../../rules/splitting/bodies-named.ts'
import { splitWords } from '../../text-of-splitting.vi.ts'
import type { ChangeTask, TaskDraft } from './written-task.ts'

const { fields: words } = splitWords

interface BodyFieldsProps {
  draft: TaskDraft
  change: ChangeTask
  named: NamedBodies
  document: DirectiveDocument
}

/** Units of the day of the document. */
export const dayOfUnits = ({ issuedOn, meetingOn }: DirectiveDocument): string =>
  issuedOn ?? meetingOn ?? dayIn(new Date())

export function BodyFields({ draft, change, named, document }: BodyFieldsProps) {
  const [added, setAdded] = useState(0)
  const asOf = dayOfUnits(document)
  const { unit, coordinators } = draft
  const without = (unitId: number) => coordinators.filter((one) => one.unitId !== unitId)
  return (
    <>
      <UnitPicker
        label={words.owner}
        {...(named.owner !== null && { description: words.written(named.owner) })}
        asOf={asOf}
        value={unit?.unitId ?? null}
        chosenName={unit?.name}
        onChange={(chosen) =>
          change({
            unit: chosen && { unitId: chosen.unitId, name: chosen.fullName },
            ...(chosen && { coordinators: without(chosen.unitId) }),
          })
        }
      />
      <div>
        <Text size="sm" fw={500} id="phoi-hop">
          {words.coordinating}
        </Text>
        {named.coordinating.length > 0 && (
          <Text size="xs" c="dimmed">
            {words.written(named.coordinating.join('; '))}
          </Text>
        )}
        <Group gap={6} my={4}>
          {coordinators.map(({ unitId, name }) => (
            <Pill
              key={unitId}
              withRemoveButton
              removeButtonProps={{ 'aria-label': words.drop(name), 'aria-hidden': false, tabIndex: 0 }}
              onRemove={() => change({ coordinators: without(unitId) })}
            >
              {name}
            </Pill>
          ))}
        </Group>
        <UnitPicker
          // Empty again after each choice.
          key={added}
          aria-label={words.addCoordinating}
          placeholder={words.addCoordinating}
          asOf={asOf}
          value={null}
          onChange={(chosen) => {
            if (!chosen || chosen.unitId === unit?.unitId) return
            change({ coordinators: [...without(chosen.unitId), { unitId: chosen.unitId, name: chosen.fullName }] })
            setAdded((times) => times + 1)
          }}
        />
      </div>
    </>
  )
}
