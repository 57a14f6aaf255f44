/** Doors of lists of people brought in: kept, read, tried, carried out as one recording, taken back as one. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../shared/endpoint.ts'
import { FATES, Id, ListReading, PeopleList, SentList, UnitId, Version } from './contract/shapes.ts'

export type { ListReading, ListRow, ListSummary, PeopleList, SentList } from './contract/shapes.ts'

const OneList = z.object({ listId: Id })
const mayImport = may('intake.import')

export const intake = {
  sendPeopleList: endpoint({
    method: 'POST',
    path: '/intake/lists',
    access: mayImport,
    upload: {
      maxBytes: 40 * 1024 * 1024,
      mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    },
    input: z.object({ unitId: z.coerce.number().pipe(UnitId) }),
    output: OneList,
    summary: 'Keeps a workbook that holds a list of people; refused when no sheet of it reads as one.',
  }),
  peopleLists: endpoint({
    method: 'GET',
    path: '/intake/lists',
    access: mayImport,
    input: z.object({}),
    output: z.object({ lists: z.array(SentList) }),
    summary: 'The newest fifty lists of people sent, with what became of them.',
  }),
  peopleList: endpoint({
    method: 'GET',
    path: '/intake/lists/{listId}',
    access: mayImport,
    input: OneList.extend({
      fate: z.enum(FATES).optional(),
      page: z.coerce.number().int().min(1).max(100_000).default(1),
      pageSize: z.coerce.number().int().min(1).max(200).default(50),
    }),
    output: PeopleList,
    summary: 'What a list seems to mean and what carrying it out would write: columns, repairs, questions, each row.',
  }),
  saveListReading: endpoint({
    method: 'POST',
    path: '/intake/lists/save',
    access: mayImport,
    input: OneList.extend({ version: Version, reading: ListReading }),
    output: z.object({ version: Version }),
    summary: 'Keeps how a person reads a list; refused over another version.',
  }),
  carryOutList: endpoint({
    method: 'POST',
    path: '/intake/lists/carry-out',
    access: mayImport,
    input: OneList.extend({ version: Version }),
    output: z.object({ runId: Id }),
    summary: 'Writes a list into the records in the background, as one recording; refused with what stands in the way.',
  }),
  listRun: endpoint({
    method: 'GET',
    path: '/intake/lists/{listId}/run',
    access: mayImport,
    input: OneList,
    output: z.object({
      state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']).nullable(),
      done: z.int(),
      total: z.int().nullable(),
      problems: z.array(z.object({ reason: z.string(), sentence: z.string() })),
    }),
    summary: 'How far the carrying out or taking back of a list is, and why it was refused.',
  }),
  stopList: endpoint({
    method: 'POST',
    path: '/intake/lists/stop',
    access: mayImport,
    input: OneList,
    output: z.object({ done: z.literal(true) }),
    summary: 'Stops the work on a list that the caller asked for; nothing of what it has done stays.',
  }),
  undoList: endpoint({
    method: 'POST',
    path: '/intake/lists/undo',
    access: mayImport,
    input: OneList.extend({ reason: z.string().trim().min(5, 'Hãy ghi lý do.').max(500, 'Không quá 500 ký tự.') }),
    output: z.object({ runId: Id }),
    summary: 'Takes back everything a list wrote in the background, as one; refused when something later stands on it.',
  }),
  markedPeopleList: endpoint({
    method: 'GET',
    path: '/intake/lists/{listId}/marked.xlsx',
    access: mayImport,
    input: OneList,
    output: bytes,
    summary: 'The workbook as it was sent, what is wrong filled and annotated in its cells and told in a last column.',
  }),
}
