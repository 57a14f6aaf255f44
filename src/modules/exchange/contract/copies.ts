/** Doors of copies of everything: asked for, made in the background, stopped, taken away, removed. */
import { z } from 'zod'
import { bytes, endpoint, may } from '../../../shared/endpoint.ts'
import { Run } from './packages.ts'

const mayTake = may('exchange.take-all')
const OneCopy = z.object({ copyId: z.uuid() })
const Done = z.object({ done: z.literal(true) })

const Copy = z.object({
  copyId: z.uuid(),
  askedAt: z.string(),
  askedByName: z.string(),
  made: z
    .object({ at: z.string(), size: z.int(), people: z.int(), files: z.int(), sha256: z.string().nullable() })
    .nullable(),
  removed: z.object({ at: z.string(), byName: z.string() }).nullable(),
})
export type Copy = z.infer<typeof Copy>

export const copies = {
  copies: endpoint({
    method: 'GET',
    path: '/exchange/copies',
    access: mayTake,
    input: z.object({}),
    output: z.object({ run: Run.nullable(), copies: z.array(Copy) }),
    summary: 'The newest fifty copies of everything, and the one that is being made.',
  }),
  takeAll: endpoint({
    method: 'POST',
    path: '/exchange/copies/take',
    access: mayTake,
    input: z.object({}),
    output: z.object({ runId: z.uuid() }),
    summary:
      'Makes a copy of every record, table and file within reach, in the background; secrets and anonymous answers stay out.',
  }),
  stopTaking: endpoint({
    method: 'POST',
    path: '/exchange/copies/stop',
    access: mayTake,
    input: z.object({ runId: z.uuid() }),
    output: Done,
    summary: 'Stops the making of one’s own copy: nothing of it is kept.',
  }),
  copyFile: endpoint({
    method: 'GET',
    path: '/exchange/copies/{copyId}/file',
    access: mayTake,
    input: OneCopy,
    output: bytes,
    summary: 'The archive of a copy of everything.',
  }),
  removeCopy: endpoint({
    method: 'POST',
    path: '/exchange/copies/remove',
    access: mayTake,
    input: OneCopy,
    output: Done,
    summary: 'Removes the archive of a copy; that it was made and by whom stays.',
  }),
}
