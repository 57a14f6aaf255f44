/** Whether a word can be a Vietnamese syllable: how text in an old encoding gives itself away. */

const ONSETS = 'b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x'
const NUCLEI = [
  ...['oai', 'oao', 'oay', 'oeo', 'uây', 'uôi', 'uya', 'uyê', 'uyu', 'ươi', 'ươu', 'iêu', 'yêu', 'uao', 'uêu', 'oong'],
  ...['ai', 'ao', 'au', 'ay', 'âu', 'ây', 'eo', 'êu', 'ia', 'iê', 'iu', 'oa', 'oă', 'oe', 'oi', 'ôi', 'ơi', 'oo'],
  ...['ua', 'uâ', 'ue', 'uê', 'ui', 'uô', 'uơ', 'uy', 'ưa', 'ưi', 'ươ', 'ưu', 'yê'],
  ...['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'],
].join('|')
const SYLLABLE = new RegExp(`^(?:${ONSETS})?(?:${NUCLEI})(?:ch|c|m|ng|nh|n|p|t)?$`)
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

export function isSyllable(word: string): boolean {
  const isWritten = word === word.toLocaleLowerCase('vi') || word === word.toLocaleUpperCase('vi') || isTitled(word)
  const marked = word.toLocaleLowerCase('vi').normalize('NFD')
  if (!isWritten || (marked.match(TONES) ?? []).length > 1) return false
  return SYLLABLE.test(marked.replace(TONES, '').normalize('NFC'))
}

const isTitled = (word: string): boolean => {
  const [first = '', ...rest] = word
  return first === first.toLocaleUpperCase('vi') && rest.join('') === rest.join('').toLocaleLowerCase('vi')
}
