/** The preview of a decision: what the form offers for each, what it would do, what the law says against it. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { unitNames } from '../../../organization/index.ts'
import { refuseOtherDoor, type Through } from '../../actions/decide/held-decision.ts'
import type { personnel } from '../../contract.ts'
import type { Values } from '../../rules/parts.ts'
import { assess } from './assess.ts'
import { eventToAmend } from './event-to-amend.ts'

export const previewDecision =
  (through: Through) =>
  async (call: Call, { eventId, ...asked }: InputOf<typeof personnel.previewDecision>) => {
    refuseOtherDoor(asked.kind, through)
    const along = eventId === undefined ? [] : (await eventToAmend(call.tx, eventId)).along
    const without = eventId === undefined ? [] : [eventId, ...along]
    const { people, unseen } = await assess(call, { ...asked, offers: true, without })
    const units = people.flatMap(({ said, before, after }) =>
      [said, ...before.map(({ values }) => values), ...after.map(({ values }) => values)].flatMap(unitsOf),
    )
    const names = await unitNames(call.tx, [...new Set(units)], asked.effectiveOn)
    return {
      people: people.map(({ drafts: _, stopped: __, ...person }) => person),
      unseen,
      unitNames: [...names].map(([unitId, name]) => ({ unitId, name })),
    }
  }

const unitsOf = ({ unitId, toUnitId }: Values): number[] =>
  [unitId, toUnitId].filter((unit) => typeof unit === 'number')
