/** Doors of the criterion in dispute: where it stands on an agenda, and the sheet that lays it before the members. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { Id } from './shapes.ts'

export const disputes = {
  itemPlace: endpoint({
    method: 'GET',
    path: '/council/items/{itemId}',
    access: may('council.view'),
    input: z.object({ itemId: Id }),
    output: z.object({ sessionId: Id }),
    summary: 'The session on whose agenda an item stands.',
  }),
  itemSheet: endpoint({
    method: 'GET',
    path: '/council/items/{itemId}/sheet.pdf',
    access: may('council.view'),
    input: z.object({ itemId: Id }),
    output: bytes,
    summary: 'One criterion in dispute on a sheet for the council, as PDF.',
  }),
  sessionSheets: endpoint({
    method: 'GET',
    path: '/council/sessions/{sessionId}/sheets.pdf',
    access: may('council.view'),
    input: z.object({ sessionId: Id }),
    output: bytes,
    summary: 'The sheets of everything on the agenda of a session, each on pages of its own, as one PDF.',
  }),
}
