/** Doors of proposals: an event drawn up, previewed, approved, recorded, taken back. */

export const proposals = {}
