import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hotlines, isHotlineId, type HotlineId } from '../../../machines/facts/hotlines'
import { findNumbers } from '../../../machines/numberCheck/lookup'
import { isMutated, runs } from '../../support/runs'
import { growsEvenly } from '../../support/work'
import { isPublicServiceId, publicServices } from '../../../machines/facts/publicServices'

const tricky = ['4', '0', '1', '5', '021', '95010', '+86', '-', ' ', '(', '）', '转', '零', '８', '\n', '元', '\u200b'] as const

/** A finding in short: its kind, then what it is. */
const brief = (text: string): readonly string[] =>
  findNumbers(text).map((found) => {
    switch (found.kind) {
      case 'public':
        return `public ${found.service}`
      case 'mobile':
        return `mobile ${found.digits}`
      case 'unknown':
        return `unknown ${found.shape} ${found.digits}`
      case 'claimed':
      case 'claimedElsewhere':
      case 'notTheirs':
      case 'provider':
        return `${found.kind} ${found.hotline}`
    }
  })

const C400 = 'claimed n4008822528'
const C021 = 'claimed n02153395288'
const C952 = 'claimed n95218811'

const shapes: readonly (readonly [string, readonly string[]])[] = [
  // one number, however it is written
  ['4008822528', [C400]],
  ['400-8822-528', [C400]],
  ['400 882 2528', [C400]],
  ['400.8822.528', [C400]],
  ['400_8822_528', [C400]],
  ['400–8822–528', [C400]],
  ['400－8822－528', [C400]],
  ['４００８８２２５２８', [C400]],
  ['４００　８８２２　５２８', [C400]],
  ['400 - 8822 - 528', [C400]],
  ['(400)8822528', [C400]],
  ['【400】8822528', [C400]],
  ['+86 400 8822 528', [C400]],
  ['+864008822528', [C400]],
  ['0086-400-8822-528', [C400]],
  ['四零零八八二二五二八', [C400]],
  ['四〇〇-八八二二-五二八', [C400]],
  ['4️⃣0️⃣0️⃣8️⃣8️⃣2️⃣2️⃣5️⃣2️⃣8️⃣', [C400]],
  ['𝟒𝟎𝟎𝟖𝟖𝟐𝟐𝟓𝟐𝟖', [C400]],
  ['400\u200b8822\u200b528', [C400]],
  ['\u202a4008822528\u202c', [C400]],
  ['tel:4008822528', [C400]],
  ['021-4008822528', [C400]],
  ['02153395288', [C021]],
  ['021-53395288', [C021]],
  ['021-5339-5288', [C021]],
  ['(021) 5339 5288', [C021]],
  ['（021）53395288', [C021]],
  ['+86 21 5339 5288', [C021]],
  ['+86 (0)21 5339 5288', [C021]],
  ['008602153395288', [C021]],
  ['53395288', [C021]],
  ['5339-5288', [C021]],
  ['95218811', [C952]],
  ['9521 8811', [C952]],
  ['九五二一八八一一', [C952]],
  ['021 95218811', [C952]],
  // a message around it
  ['您好，我是拼多多客服，请拨打400-8822-528办理退款', [C400]],
  ['客服热线：021-53395288转8', [C021]],
  ['客服热线：021-53395288 分机 801', [C021]],
  ['请拨95218811（消费者热线）或021—53395288（商家）', [C952, C021]],
  ['【拼多多】您的订单异常，退110元，请加客服13800138000', ['mobile 13800138000']],
  ['2026-11-21 22:00 13800138000 来电', ['mobile 13800138000']],
  ['110/120/119', ['public police', 'public ambulance', 'public fire']],
  ['12315 12345', ['public consumer', 'public city']],
  ['95188,95017', ['provider n95188', 'provider n95017']],
  ['先打110，再打９６１１０', ['public police', 'public antiFraud']],
  ['第一行 12305\n第二行 12363', ['public post', 'public payments']],
  ['4008822528 4008822528', [C400]],
  // other people's numbers
  ['95010', ['notTheirs n95010']],
  ['9-5-0-1-0', ['notTheirs n95010']],
  ['九五零一零', ['notTheirs n95010']],
  ['０１０－９５０１０', ['notTheirs n95010']],
  ['95187', ['notTheirs n95187']],
  ['+86 95188', ['provider n95188']],
  ['021-53395088', ['claimedElsewhere n02153395088']],
  ['021-61897088', ['claimedElsewhere n02161897088']],
  ['021-61897188', ['claimedElsewhere n02161897188']],
  ['021-61775888', ['claimedElsewhere n02161775888']],
  ['021-24153888', ['claimedElsewhere n02124153888']],
  ['400-618-6666', ['claimedElsewhere n4006186666']],
  ['400-678-9999', ['claimedElsewhere n4006789999']],
  ['400-827-6211', ['claimedElsewhere n4008276211']],
  ['400-8822-888', ['claimedElsewhere n4008822888']],
  // public numbers in other dress
  ['１２３１５', ['public consumer']],
  ['一二三一五', ['public consumer']],
  ['幺二三幺五', ['public consumer']],
  ['021-12345', ['public city']],
  ['0755 12315', ['public consumer']],
  ['+8696110', ['public antiFraud']],
  ['打12315人工', ['public consumer']],
  // in disguise, or typed with another key
  ['4OO-882-2528', [C400]],
  ['4oo 882 2528', [C400]],
  ['ＴＥＬ：４ＯＯ－８８２－２５２８', [C400]],
  ['4○○8822528', [C400]],
  ['4ОΟ-882-2528', [C400]],
  ['四OO-八八二-二五二八', [C400]],
  ['四零零，八八二，二五二八', [C400]],
  ['4零零-8822-528', [C400]],
  ['4〇〇—8822—528', [C400]],
  ['400，882，2528', [C400]],
  ['400,8822,528', [C400]],
  ['400、8822、528', [C400]],
  ['400/882/2528', [C400]],
  ['400。8822。528', [C400]],
  ['4-0-0-8-8-2-2-5-2-8', [C400]],
  ['4.0.0.8.8.2.2.5.2.8', [C400]],
  ['4 0 0 8 8 2 2 5 2 8', [C400]],
  ['4,008,822,528', [C400]],
  ['400\u00a0882\u00a02528', [C400]],
  ['400⁃882⁃2528', [C400]],
  ['④⓪⓪⑧⑧②②⑤②⑧', [C400]],
  ['+86 4OO 882 2528', [C400]],
  ['0086-4OO-882-2528', [C400]],
  ['客服4OO-882-2528转8', [C400]],
  ['O21-53395288', ['claimed n02153395288']],
  ['（O2l）5339，5288', [C021]],
  ['95，010', ['notTheirs n95010']],
  ['95,010', ['notTheirs n95010']],
  ['95、010', ['notTheirs n95010']],
  ['9.5.0.1.0', ['notTheirs n95010']],
  ['9，5，0，1，0', ['notTheirs n95010']],
  ['9·5·0·1·0', ['notTheirs n95010']],
  ['9*5*0*1*0', ['notTheirs n95010']],
  ['95OlO', ['notTheirs n95010']],
  ['95O1O一定要打', ['notTheirs n95010']],
  ['九五-零一零', ['notTheirs n95010']],
  ['九 五 零 一 零', ['notTheirs n95010']],
  ['9五0一0', ['notTheirs n95010']],
  ['请拨打95,010', ['notTheirs n95010']],
  ['客服电话95.010', ['notTheirs n95010']],
  ['952 18 811', [C952]],
  ['9521，8811', [C952]],
  ['l2315', ['public consumer']],
  ['I2315', ['public consumer']],
  ['123 15', ['public consumer']],
  ['12，315', ['public consumer']],
  ['96，110', ['public antiFraud']],
  ['138，0013，8000', ['mobile 13800138000']],
  ['l38OO13ＯOOO', ['mobile 13800130000']],
  ['138-0013-8OOO', ['mobile 13800138000']],
  ['打110一下', ['public police']],
  ['打11O', ['public police']],
  ['tel4OO-882-2528', [C400]],
  ['「400」8822-528', [C400]],
  ['95-0-10', ['notTheirs n95010']],
  ['1-1-0', ['public police']],
  ['110,120，119', ['public police', 'public ambulance', 'public fire']],
  // people we know nothing of
  ['138 0013 8000', ['mobile 13800138000']],
  ['138-0013-8000', ['mobile 13800138000']],
  ['+86 138 0013 8000', ['mobile 13800138000']],
  ['8613800138000', ['mobile 13800138000']],
  ['一三八零零一三八零零零', ['mobile 13800138000']],
  ['010-53395288', ['unknown landline 01053395288']],
  ['0571 8888 8888', ['unknown landline 057188888888']],
  ['400-123-4567', ['unknown tollFree 4001234567']],
  ['95566', ['unknown short 95566']],
  ['114', ['unknown short 114']],
  ['106901234567', ['unknown sms 106901234567']],
  ['+852 2345 6789', ['unknown abroad 85223456789']],
  ['+1 (415) 555-0132', ['unknown abroad 14155550132']],
  ['0085223456789', ['unknown abroad 0085223456789']],
  ['123456789', ['unknown other 123456789']],
  ['123456', ['unknown short 123456']],
  ['1234567', ['unknown other 1234567']],
  ['12345678901234567890', ['unknown other 12345678901234567890']],
  ['8612315', ['unknown other 8612315']],
  ['008612315', ['public consumer']],
  ['+1234567', ['unknown abroad 1234567']],
  ['+1234567890123456', ['unknown other 1234567890123456']],
  ['+8 6 1 3 8 0 0 1 3 8 0 0 0', ['mobile 13800138000']],
  ['8:00 13800138000', ['mobile 13800138000']],
  ['打 1 1 0', ['public police']],
  ['a 119', ['public fire']],
  ['119,110', ['public fire', 'public police']],
  ['call12315', ['public consumer']],
  ['No.12315', ['public consumer']],
  ['客服 95OlO', ['notTheirs n95010']],
  ['4OO-123-4567', ['unknown tollFree 4001234567']],
  ['打13800138OOO', ['mobile 13800138000']],
  ['4，，，0，，，0，，，8822528', [C400]],
  ['+18613800138000', ['unknown abroad 18613800138000']],
  ['864008822528', [C400]],
  ['00123456789012345', ['unknown other 00123456789012345']],
  ['退13800138000', ['mobile 13800138000']],
  ['+好13800138000', ['mobile 13800138000']],
  ['+ 1234567', ['unknown abroad 1234567']],
  ['请打 95566 吧', ['unknown short 95566']],
  ['请看 10 086 吧', []],
  ['退955660元', []],
  [' 2024-12-3 ', []],
  // in disguise beside plain ones, or over them
  ['+好4OO-882-2528', [C400]],
  ['4OO-123 4567', []],
  ['好11O吧', []],
  ['好4OO-123-4567吧', []],
  ['电话：1 3 9*1 2 3 4*5 6 7 8', ['mobile 13912345678']],
  ['好1 3 9*1 2 3 4*5 6 7 8', []],
  ['电话：O 2 1*6 0 3 4*5 6 7 8', []],
  ['电话 O1O-66668888', ['unknown landline 01066668888']],
  ['12315，4OO-882-2528', ['public consumer', C400]],
  ['4OO-882-2528，12315', [C400, 'public consumer']],
  ['95188①②③①⑤', ['provider n95188', 'public consumer']],
  ['①②③①⑤95188', ['public consumer', 'provider n95188']],
  ['O1O-53395288', [C021]],
  ['95218，811', [C952]],
  ['打1 1 0，21，5339，5288', ['public police', C021]],
  ['9521，881 1 1 0', ['public police']],
  // no number at all
  ['', []],
  ['   ', []],
  ['没有号码', []],
  ['满110减20', []],
  ['一共 120 元', []],
  ['￥119', []],
  ['110.5 和 12.0', []],
  ['220V110V', []],
  ['型号A12315B', []],
  ['订单号 20240312-123456789012345', []],
  ['①②③', []],
  ['12', []],
  ['+', []],
  ['()-', []],
  // figures that only look like one
  ['销量12,345', []],
  ['一共95,010元', []],
  ['¥12,315', []],
  ['单价123.15', []],
  ['2024-12-3 到货', []],
  ['12-3-15', []],
  ['12.3.15', []],
  ['12/3/15 下单', []],
  ['2O26-11-21', []],
  ['版本 1.2.0', []],
  ['v1.1.0', []],
  ['第 1-20 页', []],
  ['1.10 的价', []],
  ['1,2,3,4,5', []],
  ['1、2、3、4、5', []],
  ['一、二、三、四、五', []],
  ['1.2.3.4.5', []],
  ['13,800,138,000', []],
  ['12:31 5 件', []],
  ['下午 9:50，10 分钟', []],
  ['O2O 4S 店 B2B', []],
  ['SO240312O95O1O', []],
  ['订单号 2403-1212-3456-7890-12', []],
  ['退 4OO 元', []],
  ['二〇二六年十一月二十一日', []],
  ['三五天，二三十个', []],
  ['满 96,110 可用', []],
  ['192.168.1.110', []],
  ['4，，，，0，，，，0，，，，8822528', []],
  ['123456789012345678901', []],
  ['2024-12-3', []],
  ['1,10', []],
  ['12,119', []],
  ['1,110,119', []],
  ['119a', []],
  ['ABC12315', []],
  ['12315 条', []],
  ['第12315', []],
  ['退95OlO', []],
  ['12,315,000条', []],
  ['1.2.3.15', []],
  ['12,3,15', []],
  ['第1，2，3，1，5条', []],
  ['退119,484元', []],
  ['保额110,000,000元', []],
  ['2026/1/12，345,109元', []],
  ['2026-1-2，378,829元', []],
  // nothing a page could run
  ['<script>alert(1)</script>95010', ['notTheirs n95010']],
  ['"><img src=x onerror=alert(1)>4008822528', [C400]],
  ['{{4008822528}}', [C400]],
  ['javascript:alert(95188)', ['provider n95188']],
  ['${95218811}', [C952]],
  ['https://example.com/?tel=02153395288&x=1', [C021]],
]

describe('the number check', () => {
  it('is tried on at least sixty shapes', () => {
    expect(new Set(shapes.map(([text]) => text)).size).toBeGreaterThanOrEqual(60)
  })

  it.each(shapes)('%s → %j', (text, expected) => {
    expect(brief(text)).toEqual(expected)
  })

  it('keeps the number bare, the text as written, and the extension apart', () => {
    expect(findNumbers('热线（021）５３３９－５２８８转８０１，')).toEqual([
      {
        kind: 'claimed',
        hotline: 'n02153395288',
        digits: '02153395288',
        written: '（021）５３３９－５２８８',
        extension: '801',
      },
    ])
    expect(findNumbers('021-53395288-12')[0]).toMatchObject({ digits: '02153395288', extension: '12' })
    expect(findNumbers('021-53395288 ext. 12')[0]).toMatchObject({ extension: '12' })
  })

  it('quotes the sign before a country code, and reads as far as anybody pastes', () => {
    expect(findNumbers('拨 +86 138 0013 8000 吧')[0]).toMatchObject({ written: '+86 138 0013 8000', countryCode: true })
    expect(findNumbers('拨 (021) 5339 5288 吧')[0]?.written).toBe('(021) 5339 5288')
    expect(findNumbers('拨 86 138 0013 8000 吧')[0]).toMatchObject({ written: '86 138 0013 8000', countryCode: true })
    expect(findNumbers(`${'好'.repeat(19_989)}13800138000`)).toHaveLength(1)
    expect(findNumbers(`${'好'.repeat(19_990)}13800138000`)).toEqual([])
  })

  it('quotes a bracket only with what it closes, and a number as it stands first', () => {
    const written = (text: string) => findNumbers(text)[0]?.written
    expect(written('看(13800138000)')).toBe('13800138000')
    expect(written('拨 + 86 138 0013 8000')).toBe('+ 86 138 0013 8000')
    expect(written('(021)53395288，4OO-882-2528')).toBe('(021)53395288')
    expect(written('400-8822-528，4008822528')).toBe('400-8822-528')
    expect(written('拨13800138000\ufeff吧')).toBe('13800138000')
    expect(written(' 123456789 ')).toBe('123456789')
  })

  it('marks a country code in disguise too', () => {
    for (const text of ['+86 95OlO', '+ 86 95OlO', '+(86) 95OlO']) expect(findNumbers(text), text).toMatchObject([{ hotline: 'n95010', countryCode: true }])
  })

  it('takes no more for an extension than one is long', () => {
    expect(findNumbers('021-53395288转123456')[0]).not.toHaveProperty('extension')
    expect(findNumbers('021-53395288转12345')[0]).not.toHaveProperty('extension')
    expect(findNumbers('021-53395288转54321')[0]).toMatchObject({ extension: '54321' })
    expect(findNumbers('021-53395288 ext 12')[0]).toMatchObject({ extension: '12' })
    expect(findNumbers('021-53395288 好的 转801')[0]).not.toHaveProperty('extension')
    expect(brief('021-53395288转12399')).toEqual([C021])
    expect(findNumbers('400,8822,528转8')[0]).toMatchObject({ hotline: 'n4008822528', written: '400,8822,528', extension: '8' })
  })

  it('does not swallow a second number as an extension', () => {
    expect(brief('95010-12315')).toEqual(['notTheirs n95010', 'public consumer'])
    expect(brief('12345转12315')).toEqual(['public city', 'public consumer'])
    expect(brief('400-8822-528-021-53395288')).toEqual([C400, C021])
  })

  it('marks a country code, which a public number never shows on a call at home', () => {
    expect(findNumbers('+86 12315')[0]).toMatchObject({ kind: 'public', countryCode: true, digits: '12315' })
    expect(findNumbers('12315')[0]).not.toHaveProperty('countryCode')
  })

  it('knows every number on file in several dresses', () => {
    const onFile = [
      ...Object.values(publicServices).map(({ number }) => number),
      ...Object.values(hotlines).map(({ digits }) => digits),
    ]
    const dress = [
      (digits: string) => digits,
      (digits: string) => [...digits].join(' '),
      (digits: string) => [...digits].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''),
      (digits: string) => `请拨打${digits}，谢谢`,
      (digits: string) => `+86 ${digits}`,
    ]
    for (const digits of onFile)
      for (const wear of dress) {
        const spaced = wear === dress[1] && digits.length > 7
        if (spaced) continue
        const [found, ...others] = findNumbers(wear(digits))
        expect(others, wear(digits)).toEqual([])
        expect(found?.kind, wear(digits)).toBe(findNumbers(digits)[0]?.kind)
        expect(found?.kind, wear(digits)).not.toBe('unknown')
      }
  })

  it('never throws, and finds only what stands in the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.array(fc.constantFrom(...tricky), { maxLength: 40 }).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(text, (any) => {
        const found = findNumbers(any)
        expect(new Set(found.map(({ digits }) => digits)).size).toBe(found.length)
        for (const finding of found) {
          expect(finding.digits).toMatch(/^\d{3,20}$/)
          expect(any).toContain(finding.written)
          expect(finding.written).not.toMatch(/[<>&"'=]/)
          if ('hotline' in finding) expect(isHotlineId(finding.hotline)).toBe(true)
          if ('service' in finding) expect(isPublicServiceId(finding.service)).toBe(true)
        }
      }),
      { numRuns: runs(2000) },
    )
  })

  it('finds a number on file wherever it stands in a message', () => {
    const quiet = fc.array(fc.constantFrom('你', '好', '，', '。', '客服', ' ', '\n', '退款', '？'), { maxLength: 20 })
    const ids = Object.keys(hotlines).filter(isHotlineId)
    fc.assert(
      fc.property(quiet, fc.constantFrom(...ids), quiet, (before, id: HotlineId, after) => {
        const { digits } = hotlines[id]
        const found = findNumbers(`${before.join('')}：${digits}，${after.join('')}`)
        expect(found.map((finding) => ('hotline' in finding ? finding.hotline : finding.kind))).toEqual([id])
      }),
    )
  })

  it('knows every hotline on file in any disguise', () => {
    const dresses: Readonly<Record<string, readonly string[]>> = {
      0: ['0', 'O', 'o', '〇', '零', '０', 'Ｏ', '○'], 1: ['1', 'l', 'I', '一', '１', '幺'], 2: ['2', '二', '２', '②'],
      3: ['3', '三', '３'], 4: ['4', '四', '４'], 5: ['5', '五', '５', '⑤'], 6: ['6', '六'], 7: ['7', '七'], 8: ['8', '八', '８'], 9: ['9', '九'],
    }
    const marks = ['', '', '', ' ', '-', '，', '、', '·', '—', '\u00a0', '.', '/', ' - ']
    const ids = Object.keys(hotlines).filter(isHotlineId).filter((id) => hotlines[id].digits.length > 6)
    const picks = fc.array(fc.nat(), { minLength: 24, maxLength: 24 })
    fc.assert(
      fc.property(fc.constantFrom(...ids), picks, picks, (id, clothes, apart) => {
        const dressed = [...hotlines[id].digits]
          .map((digit, i) => {
            const choice = dresses[digit] ?? []
            return (i ? marks[(apart[i] ?? 0) % marks.length] : '') + (choice[(clothes[i] ?? 0) % choice.length] ?? digit)
          })
          .join('')
        expect(findNumbers(`客服电话：${dressed}。`).map((found) => ('hotline' in found ? found.hotline : found.kind)), dressed).toEqual([id])
      }),
      { numRuns: runs(1000) },
    )
  })

  it('takes no price, day, time or list for a number', () => {
    const upTo = (most: number) => fc.integer({ min: 1, max: most })
    const two = (n: number) => String(n).padStart(2, '0')
    const price = fc.tuple(upTo(99_999), fc.integer({ min: 0, max: 99 })).map(([whole, part]) => `￥${whole.toLocaleString('en')}.${two(part)}`)
    const amount = upTo(999_999).map((n) => `${n.toLocaleString('en')}元`)
    const day = fc.tuple(fc.constantFrom('-', '/', '.', '年'), upTo(12), upTo(31)).map(([mark, month, date]) => `2026${mark}${month}${mark === '年' ? '月' : mark}${date}`)
    const time = fc.tuple(upTo(23), upTo(59)).map(([hour, minute]) => `${hour}:${two(minute)}`)
    const figure = fc.oneof(price, amount, day, time)
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 4 }), (figures) => {
        expect(findNumbers(`您的包裹，${figures.join('，')}。`)).toEqual([])
      }),
      { numRuns: runs(1000) },
    )
  })

  it.skipIf(isMutated)('answers a very long text at once', () => {
    for (const piece of ['4 0 0 - ', '95O10一', '1O，', '4，0，O，', '四OO', ',000']) {
      const long = piece.repeat(50_000)
      const isEven = growsEvenly(() => findNumbers(long.slice(0, 2_000)), () => findNumbers(long))
      expect(isEven, piece).toBe(true)
    }
  })

  it('has no word for genuine', () => {
    for (const [text] of shapes)
      for (const { kind } of findNumbers(text))
        expect(['public', 'claimed', 'claimedElsewhere', 'notTheirs', 'provider', 'mobile', 'unknown']).toContain(kind)
  })
})
