/** TCVN 5712:1993 (VN3, “ABC”): what the fonts .VnTime and .VnArial show for the characters of a Western code page. */

/** In the order of the code page, from 0xA1; capital letters with a tone are small letters in a font of capitals. */
const LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđ'
const FROM = 0xa1
const TONED: Readonly<Record<number, string>> = {
  ...run(0xb5, 'àảãáạ'),
  ...run(0xbb, 'ằẳẵắ'),
  ...run(0xc6, 'ặầẩẫấậè'),
  ...run(0xce, 'ẻẽéẹềểễếệìỉ'),
  ...run(0xdc, 'ĩíịò'),
  ...run(0xe1, 'ỏõóọồổỗốộờởỡớợù'),
  ...run(0xf1, 'ủũúụừửữứựỳỷỹýỵ'),
}

function run(from: number, letters: string): Record<number, string> {
  return Object.fromEntries([...letters].map((letter, at) => [from + at, letter]))
}

const LETTER_OF = new Map<string, string>([
  ...[...LETTERS].map((letter, at) => [String.fromCharCode(FROM + at), letter] as const),
  ...Object.entries(TONED).map(([code, letter]) => [String.fromCharCode(Number(code)), letter] as const),
])

export const fromTcvn3 = (text: string): string => [...text].map((one) => LETTER_OF.get(one) ?? one).join('')
