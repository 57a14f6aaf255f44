/** Doors of results, provisional and published. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { Id } from './shapes/plain.ts'
import { Publication, PublicationSummary, Ranking } from './shapes/results.ts'
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
  publications: endpoint({
    method: 'GET',
    path: '/par/publications',
    access: 'public',
    keep: 'until-changed',
    input: z.object({}),
    output: z.object({ publications: z.array(PublicationSummary) }),
    summary: 'Published rankings, newest year first.',
  }),
  publication: endpoint({
    method: 'GET',
    path: '/par/publications/{publicationId}',
    access: 'public',
    keep: 'until-changed',
    input: z.object({ publicationId: Id }),
    output: Publication,
    summary: 'One published ranking.',
  }),
  publicationWorkbook: endpoint({
    method: 'GET',
    path: '/par/publications/{publicationId}/ranking.xlsx',
    access: 'public',
    keep: 'until-changed',
    input: z.object({ publicationId: Id }),
    output: bytes,
    summary: 'A published ranking as an Excel workbook.',
  }),
  publicationRecord: endpoint({
    method: 'GET',
    path: '/par/publications/{publicationId}/record.json',
    // Every unit's inputs: for whoever answers for the publication, not for each unit about the others.
    access: may('par.publish'),
    input: z.object({ publicationId: Id }),
    output: bytes,
    summary: 'Everything a published ranking was computed from; its SHA-256 is the one published.',
  }),
  publicationPdf: endpoint({
    method: 'GET',
    path: '/par/publications/{publicationId}/ranking.pdf',
    access: 'public',
    keep: 'until-changed',
    input: z.object({ publicationId: Id }),
    output: bytes,
    summary: 'A published ranking as a PDF on A4.',
  }),
}
