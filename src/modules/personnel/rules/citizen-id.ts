/** The national identity number: nine digits (CMND) or twelve (CCCD, căn cước: province, century and sex, year, running number). */

/** '001085012345' → '••••••••2345': enough to tell two people apart at a desk. */
export const maskedId = (number: string | null): string | null =>
  number === null ? null : '•'.repeat(Math.max(0, number.length - 4)) + number.slice(-4)
