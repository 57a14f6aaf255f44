import { formatPoints } from '../../../shared/points.ts'

/** Two places, as the round's own tables show percentages; an exact one without its zeros is read in the raw column. */
export const percentShown = (percent: number | null): string => (percent === null ? '–' : formatPoints(percent, 2))
