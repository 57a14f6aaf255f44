/** Doors of lists of people kept under a name. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { SENSITIVITIES } from '../rules/parts.ts'
import { Asked, ColumnKey, ORDERS } from './finding.ts'
import { Id, Version } from './shapes.ts'

const SavedQuestion = Asked.extend({
  columns: z.array(ColumnKey).max(20).default([]),
  order: z.enum(ORDERS).default('name'),
  /** The sensitive part it is about: whoever opens the list needs the permission of that part. */
  open: z.enum(SENSITIVITIES).default('ordinary'),
})

export const SavedList = z.object({
  id: Id,
  name: z.string(),
  asked: SavedQuestion,
  isShared: z.boolean(),
  isOwn: z.boolean(),
  /** Whose it is. */
  ownerName: z.string(),
  version: z.int(),
})

const Named = z.object({ name: z.string().trim().min(1).max(120), isShared: z.boolean().default(false) })

export const savedLists = {
  savedLists: endpoint({
    method: 'GET',
    path: '/personnel/saved-lists',
    access: may('personnel.view'),
    input: z.object({}),
    output: z.object({ lists: z.array(SavedList) }),
    summary: 'Lists kept under a name: one’s own, and those shared in the units one sees.',
  }),
  saveList: endpoint({
    method: 'POST',
    path: '/personnel/saved-lists',
    access: may('personnel.view'),
    input: Named.extend({ asked: SavedQuestion }),
    output: z.object({ id: Id }),
    summary: 'Keeps a question about people, with its columns and order, under a name.',
  }),
  changeSavedList: endpoint({
    method: 'POST',
    path: '/personnel/saved-lists/{listId}/change',
    access: may('personnel.view'),
    input: Named.extend({ listId: Id, version: Version, asked: SavedQuestion.optional() }),
    output: z.object({ version: z.int() }),
    summary: 'Renames, shares or asks anew a list of one’s own.',
  }),
  removeSavedList: endpoint({
    method: 'POST',
    path: '/personnel/saved-lists/{listId}/remove',
    access: may('personnel.view'),
    input: z.object({ listId: Id, version: Version }),
    output: z.object({}),
    summary: 'Removes a list of one’s own; what it found stays as it is.',
  }),
}

export type SavedList = z.infer<typeof SavedList>
