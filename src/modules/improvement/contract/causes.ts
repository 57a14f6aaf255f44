/** Doors of the office's list of causes. */
import { z } from 'zod'
import { endpoint, may } from '../../../shared/endpoint.ts'
import { Cause, Done, Id, Version } from './shapes.ts'

const Name = z.string().trim().min(3).max(200)

export const causes = {
  causes: endpoint({
    method: 'GET',
    path: '/improvement/causes',
    access: may('improvement.view'),
    input: z.object({}),
    output: z.object({ causes: z.array(Cause) }),
    summary: 'The list of causes, with those no longer to be chosen.',
  }),
  addCause: endpoint({
    method: 'POST',
    path: '/improvement/causes/add',
    access: may('improvement.manage'),
    input: z.object({ name: Name }),
    output: z.object({ causeId: Id }),
    summary: 'Adds a cause at the end of the list.',
  }),
  editCause: endpoint({
    method: 'POST',
    path: '/improvement/causes/edit',
    access: may('improvement.manage'),
    input: z.object({ causeId: Id, version: Version, name: Name, isRetired: z.boolean() }),
    output: Done,
    summary: 'Renames a cause, retires it or brings it back; rows that have it keep it.',
  }),
}
