/** Doors of units as of any day. Reading is open to everyone signed in. */
import { z } from 'zod'
import { endpoint } from '../../../shared/endpoint.ts'
import { Day, EndedUnit, FoundUnit, KnownAt, TreeUnit, UnitHistory } from './shapes.ts'

export const units = {
  unitTree: endpoint({
    method: 'GET',
    path: '/organization/tree',
    access: 'signed-in',
    input: z.object({ asOf: Day, knownAt: KnownAt, isNational: z.boolean().default(false) }),
    output: z.object({ units: z.array(TreeUnit) }),
    summary:
      'The provinces, districts, communes and agencies in force on the day, with their parents; other provinces only when asked for.',
  }),
  unit: endpoint({
    method: 'GET',
    path: '/organization/units/{unitId}',
    access: 'signed-in',
    input: z.object({ unitId: z.int().positive(), knownAt: KnownAt }),
    output: UnitHistory,
    summary:
      'The life of one unit, as known now or then: versions, events, predecessors and successors; nothing where nothing was known.',
  }),
  searchUnits: endpoint({
    method: 'GET',
    path: '/organization/search',
    access: 'signed-in',
    input: z.object({ text: z.string().trim().min(1).max(120), asOf: Day }),
    output: z.object({ units: z.array(FoundUnit) }),
    summary: 'Finds units by name without accents, or by code.',
  }),
  endedUnits: endpoint({
    method: 'GET',
    path: '/organization/ended',
    access: 'signed-in',
    input: z.object({ from: Day, to: Day, within: z.int().positive().max(2_147_483_647).optional() }),
    output: z.object({ units: z.array(EndedUnit) }),
    summary: 'Units that ended between two days, with what ended them and who took their place.',
  }),
}
