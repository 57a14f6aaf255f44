/** 'tổng số' → 'Tổng số': what stands inside a rule, as the label of a field. */
export const sentenceCase = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
