/** Coefficients of pay, in hundredths so that they stay exact. */
import { formatNumber } from './vietnamese.ts'

/** 234 → '2,34'. */
export const formatCoefficient = (hundredths: number): string => formatNumber(hundredths / 100, 2)
