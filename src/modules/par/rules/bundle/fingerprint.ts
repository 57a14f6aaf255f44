/** How a key's fingerprint is written for people. */

/** In fours, to be read aloud and compared. */
export const inFours = (fingerprint: string): string => fingerprint.replace(/(.{4})(?=.)/g, '$1 ')

/** As a person typed or copied it: blanks, colons and capitals do not matter. */
export const plainFingerprint = (typed: string): string => typed.replace(/[\s:]/g, '').toLowerCase()
