/** Who is to do it, from 'giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính và UBND các huyện …'. Names as they stand there. */

export interface NamedBodies {
  owner: string | null
  coordinating: string[]
}

/** A body begins with one of these words, or is meant as a group: 'các sở, cơ quan'. */
const BODY = String.raw`(?:(?:Các|các)\s+)?(?:Sở|sở|Ban|Văn phòng|Thanh tra|UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Công an|Bộ Chỉ huy|Trường|Trung tâm|Chi cục|Phòng|Bảo hiểm xã hội|Kho bạc|Cục|cơ quan|đơn vị|địa phương|huyện|khối|cụm)`
const BODY_FIRST = new RegExp(`^${BODY}(?!\\p{L})`, 'u')
const OWNER_PATTERNS: readonly RegExp[] = [
  new RegExp(
    `(?:Giao|giao|Yêu cầu|yêu cầu|Đề nghị|đề nghị)\\s+(?<name>${BODY}[^.;:]*?)\\s*(?:,\\s*)?(?=(?:làm\\s+)?(?:cơ quan\\s+)?(?:chủ trì|là cơ quan|có trách nhiệm|khẩn trương|phối hợp|tham mưu|xây dựng|hướng dẫn|rà soát|tổng hợp|tiếp tục|chịu trách nhiệm|thực hiện|báo cáo|lập|tổ chức|hoàn thành)(?!\\p{L}))`,
    'u',
  ),
  /^(?:[-–+•]|\d+[.)]|[a-zđ][.)])?\s*(?<name>(?:(?:Các\s+)?(?:Sở|UBND|Ủy ban nhân dân|Văn phòng|Thanh tra|Ban)|Các\s+(?:sở|ban|cơ quan|đơn vị|địa phương|huyện))(?!\p{L})[^.;:]*?)\s*(?:,\s*)?(?=(?:chủ trì|có trách nhiệm|phối hợp|tham mưu|xây dựng|rà soát|tổng hợp|tiếp tục|chủ động|khẩn trương|thực hiện|báo cáo|lập|hướng dẫn|tăng cường|nâng cao)(?!\p{L}))/u,
]
const TOGETHER = /phối hợp\s+(?:chặt chẽ\s+)?(?:cùng\s+)?(?:với\s+)?(?<names>[^.;:]+)/iu
/** Where the names end and the work begins. */
const WORK =
  /(?:^|[\s,])(?:để|nhằm|tham mưu|xây dựng|rà soát|tổng hợp|lập|triển khai|tổ chức|thực hiện|hướng dẫn|báo cáo|trình|đề xuất|kiểm tra|giải quyết|từng bước|hoàn thành|trước|trong|chậm nhất)(?!\p{L})/u

export function bodiesNamed(text: string): NamedBodies {
  const sentence = text.normalize('NFC').trim()
  const owner = OWNER_PATTERNS.map((pattern) => pattern.exec(sentence)?.groups?.name).find((name) => name !== undefined)
  const together = TOGETHER.exec(sentence)?.groups?.names
  return {
    owner: owner === undefined ? null : clean(owner),
    coordinating: together === undefined ? [] : listed(together),
  }
}

/** What is left for the title: 'Giao Sở A chủ trì, phối hợp với Sở B rà soát …' → 'rà soát …'. */
export function workIn(sentence: string): string {
  const led = /^(?:Giao|Yêu cầu|Đề nghị)\s+[^.;:]*?\s+chủ trì,?\s*/u.exec(sentence)
  if (!led) return sentence
  const rest = sentence.slice(led[0].length)
  if (!/^phối hợp/iu.test(rest)) return rest === '' ? sentence : rest
  const work = WORK.exec(rest)
  return work ? rest.slice(work.index).replace(/^[\s,]+/u, '') : rest
}

const clean = (name: string): string => name.replace(/[,\s]+$/u, '').trim()

/** 'Sở Tài chính, Sở Giáo dục và Đào tạo và UBND các huyện': 'và' parts two bodies only where a body follows it. */
function listed(names: string): string[] {
  const end = WORK.exec(names)?.index ?? names.length
  const parts = names
    .slice(0, end)
    .split(
      new RegExp(
        `\\s*,\\s*(?=${BODY}(?!\\p{L}))|\\s+và\\s+(?=${BODY}(?!\\p{L}))|\\s+cùng\\s+(?=${BODY}(?!\\p{L}))`,
        'u',
      ),
    )
  return parts.map(clean).filter((part) => BODY_FIRST.test(part))
}
