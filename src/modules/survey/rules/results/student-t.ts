/** Student's t from a library that is kept (ADR 25); nobody else asks it. */
import quantile from '@stdlib/stats-base-dists-t-quantile'

export const CONFIDENCE = 0.95

/** How many standard errors the interval reaches to each side. @param degrees of freedom, not necessarily whole. */
export const reachOf = (degrees: number): number => quantile((1 + CONFIDENCE) / 2, degrees)
