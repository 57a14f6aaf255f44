/** Contract doors as queries and actions of TanStack Query. Keys begin with the module's name. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { ArgumentOf, Endpoint, OutputOf } from '../shared/endpoint.ts'
import { type ApiRefusal, call, refusalFrom } from './api.ts'
import { notifyDone, notifyRefused } from './notify.ts'

const moduleOf = (door: Endpoint): string => door.path.split('/')[1] ?? ''

/**
 * Query options of a GET door; the key is [module, path, argument]. The query's signal is not taken: on a slow machine one reader
 * may leave while another is still suspended on the same question, and a question called off for the first is a failed page for
 * the second. What nobody waits for any more arrives and is kept.
 */
export function asking<E extends Endpoint>(door: E, argument: ArgumentOf<E>) {
  return queryOptions({
    queryKey: [moduleOf(door), door.path, argument] as const,
    queryFn: (): Promise<OutputOf<E>> => call(door, argument),
  })
}

export interface ActionOptions<E extends Endpoint> {
  /** Module names whose answers are asked again afterwards; the door's own module when left out. */
  invalidates?: readonly string[]
  /** Said in a notification when done: “Đã gửi thẩm định”. */
  said?: string
  /** The page shows the refusal itself (RefusalList of `refusal`); otherwise a notification says it. */
  inPlace?: boolean
  onDone?: (answer: OutputOf<E>, argument: ArgumentOf<E>) => void | Promise<void>
}

/** A POST door as a mutation: what it changes is asked again, and a refusal is always said somewhere. */
export function useAction<E extends Endpoint>(door: E, options: ActionOptions<E> = {}) {
  const client = useQueryClient()
  const mutation = useMutation<OutputOf<E>, unknown, ArgumentOf<E>>({
    mutationFn: (argument) => call(door, argument),
    onSuccess: async (answer, argument) => {
      const stale = options.invalidates ?? [moduleOf(door)]
      await Promise.all(stale.map((name) => client.invalidateQueries({ queryKey: [name] })))
      if (options.said) notifyDone(options.said)
      await options.onDone?.(answer, argument)
    },
    onError: (error) => {
      if (options.inPlace) return
      const message = refusalFrom(error)
        .problems.map(({ sentence }) => sentence)
        .join(' ')
      notifyRefused(message)
    },
  })
  const refusal: ApiRefusal | null = mutation.error ? refusalFrom(mutation.error) : null
  return { ...mutation, refusal }
}
