/** Work in the background that the page keeps asking about. */
import type { Run } from '../../contract.ts'

export const LOOK_EVERY = 1_000

export const isUnderWay = (run: Pick<Run, 'state'> | null | undefined): boolean =>
  run?.state === 'waiting' || run?.state === 'running'
