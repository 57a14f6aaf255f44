/** Whose name stands on the papers of a survey. */
export const AGENCY = 'ỦY BAN NHÂN DÂN TỈNH'
