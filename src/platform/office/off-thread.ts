/**
 * Office work (setting pages, writing and reading sheets) takes tens to hundreds of milliseconds of pure computing:
 * one thread of its own does it.
 */
import { threadAt } from '../threads/thread.ts'
import type { OfficeWork } from './office-thread.ts'

const ask = threadAt(new URL('./office-thread.ts', import.meta.url))

/** @throws Refusal as the work refuses; Error as it fails. */
export const offThread = <Kind extends keyof OfficeWork>(
  kind: Kind,
  input: Parameters<OfficeWork[Kind]>[0],
): Promise<Awaited<ReturnType<OfficeWork[Kind]>>> =>
  ask({ kind, input }) as Promise<Awaited<ReturnType<OfficeWork[Kind]>>>
