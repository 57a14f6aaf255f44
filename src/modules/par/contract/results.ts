/** Doors of the ranking inside: provisional while the round is open, frozen once published. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { Id } from './shapes/plain.ts'
import { UnitOfRound } from './shapes/published-unit.ts'
import { Ranking } from './shapes/results.ts'
import { RoundDoor } from './shapes/rounds.ts'

export const results = {
  ranking: endpoint({
    method: 'GET',
    path: '/par/rounds/{roundId}/ranking',
    access: may('par.view'),
    input: RoundDoor,
    output: Ranking,
    summary:
      'The ranking by block: provisional while the round is open and only of blocks seen whole; frozen once published.',
  }),
  unitResult: endpoint({
    method: 'GET',
    path: '/par/rounds/{roundId}/results/{unitId}',
    access: may('par.view'),
    input: RoundDoor.extend({ unitId: z.coerce.number().int().positive() }),
    output: UnitOfRound,
    summary:
      'One unit of a round criterion by criterion, beside the mean of its block and, along the mapping, its year before.',
  }),
  rankingWorkbook: endpoint({
    method: 'GET',
    path: '/par/rounds/{roundId}/ranking.xlsx',
    access: may('par.view'),
    input: RoundDoor,
    output: bytes,
    summary: 'The ranking as an Excel workbook.',
  }),
  rankingPdf: endpoint({
    method: 'GET',
    path: '/par/rounds/{roundId}/ranking.pdf',
    access: may('par.view'),
    input: RoundDoor.extend({ blockId: Id.optional() }),
    output: bytes,
    summary: 'The ranking as a PDF on A4.',
  }),
}
