/** The largest number a field takes: exact in ten-thousandths, and more money than any budget holds. */
export const MOST = 100_000_000_000
