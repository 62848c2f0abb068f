import { checked, reread, type Checked } from './checked'

/**
 * How far to trust what a source says. `claimed`: one of the four guides says so. `V1`: the statute's own text was
 * read. `V2`: a careful copy was read. `V3`: several weak pages agree. `V4`: one weak page. `GK`: common knowledge,
 * not looked up.
 */
export type Grade = 'claimed' | 'V1' | 'V2' | 'V3' | 'V4' | 'GK'

type Common = Checked & {
  /** What the source itself gives as its date: a day, or a month. Left out where it gives none. */
  readonly published?: string
  /** The date is that of the posts next to it. */
  readonly dateGuessed?: true
  /**
   * Where it was read. Shown as text: a page that prints a wrong number must never be one tap away. Left out for
   * mirrors, garbled copies and anything a fraudster wrote.
   */
  readonly address?: string
}

type Guide = Common & { readonly kind: 'guide'; readonly grade: 'claimed'; readonly advert: boolean }

type LawText = Common & {
  readonly kind: 'law'
  readonly grade: 'V1' | 'V2'
  /** The day the version we read was adopted or last amended. */
  readonly version?: string
  readonly inForceFrom?: string
}

type Evidence = Common & { readonly kind: 'page' | 'repository' | 'search'; readonly grade: 'V1' | 'V2' | 'V3' | 'V4' }

type Known = Common & { readonly kind: 'known'; readonly grade: 'GK' }

/** Where a fact was read. */
export type Source = Guide | LawText | Evidence | Known

const guide = { kind: 'guide', grade: 'claimed', ...checked } as const
const read = { kind: 'law', grade: 'V1', ...reread } as const
const copied = { kind: 'law', grade: 'V2', ...checked } as const
const weakPage = { kind: 'page', grade: 'V4', ...checked } as const
const pages = { kind: 'page', grade: 'V3', ...checked } as const
const repository = { kind: 'repository', grade: 'V2', ...checked } as const

/** Everything the guide was built from: four articles, the statutes, and the public evidence they were held against. */
export const sources = {
  seed000: { ...guide, advert: true, address: 'https://diantuoyi.com/article/15185.html' },
  seed001: { ...guide, advert: false, published: '2025-12-10' },
  seed002: { ...guide, advert: true, published: '2025-09-09', dateGuessed: true },
  seed003: { ...guide, advert: false },

  consumerLaw: { ...read, version: '2013-10-25' },
  commerceLaw: { ...read, version: '2018-08-31' },
  foodLaw: { ...read, version: '2025-09-12', inForceFrom: '2025-12-01' },
  foodReading: { ...read, version: '2024-03-18', inForceFrom: '2024-08-22' },
  antiFraudLaw: { ...read, version: '2022-09-02' },
  privacyLaw: { ...read, version: '2021-08-20' },
  publicOrderLaw: { ...read, version: '2025-06-27', inForceFrom: '2026-01-01' },
  civilCode: { ...read, version: '2020-05-28' },
  civilReading: { ...read, version: '2021-12-30', inForceFrom: '2022-03-01' },
  contractReading: { ...read, version: '2023-12-04', inForceFrom: '2023-12-05' },
  procedureLaw: { ...read, version: '2023-09-01' },
  procedureReading: { ...read, version: '2022-04-01' },
  filingRules: { ...read, version: '2015-04-15', inForceFrom: '2015-05-01' },
  onlineDisputes: { ...read, version: '2022-03-01' },
  postalLaw: { ...read, version: '2015-04-24' },
  courierRules: { ...read, version: '2025-04-13', inForceFrom: '2025-06-01' },
  courierMarketRules: {
    ...copied,
    ...reread,
    published: '2023-12-17',
    inForceFrom: '2024-03-01',
    address: 'https://xxgk.mot.gov.cn/jigou/fgs/202401/t20240104_3980683.html',
  },
  oldComplaintRules: { ...read, ...checked, version: '2022-03-24' },
  complaintRules: {
    ...read,
    published: '2025-12-30',
    inForceFrom: '2026-04-15',
    address: 'https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html',
  },
  platformRules: {
    ...read,
    published: '2025-12-18',
    inForceFrom: '2026-02-01',
    address: 'https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_85b474fc5a08494bb60ca6a280b98d7d.html',
  },
  tradeRules: { ...read, version: '2021-03-15', inForceFrom: '2021-05-01' },
  platformPrices: {
    ...copied,
    ...reread,
    published: '2025-12-20',
    inForceFrom: '2026-04-10',
    address: 'https://www.ndrc.gov.cn/xxgk/jd/jd/202512/t20251220_1402517.html',
  },
  returnRules: { ...read, version: '2020-10-23' },
  penaltyRules: { ...read, version: '2020-10-23' },
  priceRules: { ...read, version: '2022-04-14', inForceFrom: '2022-07-01' },
  invoiceRules: { ...read, version: '2023-07-20' },
  consumerRules: {
    ...read,
    version: '2024-03-15',
    inForceFrom: '2024-07-01',
    address: 'https://www.mee.gov.cn/zcwj/gwywj/202403/t20240320_1068830.shtml',
  },
  serviceStandard: { ...copied, inForceFrom: '2026-09-01' },
  internetCourts: {
    ...copied,
    inForceFrom: '2025-11-01',
    address: 'https://www.court.gov.cn/fabu/xiangqing/478291.html',
  },

  EV1: { ...repository },
  EV2: { ...weakPage, address: 'https://www.95262.com/smzy/tech96121.html' },
  EV3: { ...weakPage, address: 'https://suyamarketing.com/news/86271.html' },
  EV4: {
    ...weakPage,
    address:
      'https://mr010.com/online-retailers/pinduoduo/how-do-i-contact-pinduoduo-official-support-what-are-the-responsibilities-of-customer-service.html',
  },
  EV5: { ...weakPage, address: 'http://www.wwft.vip/pdd/pinduoduodianhuarengong/d955uw1a.html' },
  EV6: { ...weakPage, address: 'https://suyamarketing.com/news/83969.html' },
  EV7: { ...weakPage, address: 'https://suyamarketing.com/news/83941.html' },
  EV8: { ...weakPage, published: '2026-02-12', address: 'https://nctoro.com/a721148' },
  EV9a: { ...weakPage, published: '2025-09', address: 'https://shuma.cooboys.com/shuma/202509/1757309.html' },
  EV9b: { ...weakPage, published: '2025-09', address: 'https://news.wx1990.com/yxwd/202509/335409.html' },
  EV9c: { ...weakPage, address: 'https://taopinjia.com/pdd/6194.html' },
  EV9d: { ...weakPage, address: 'https://www.350140.com/technology/479.html' },
  EV10: {
    ...repository,
    published: '2026-09-27',
    address: 'https://github.com/FuzzyLogic112/zhuanrengong/blob/main/data/companies/pdd.yaml',
  },
  EV11: {
    ...pages,
    published: '2026-09-27',
    address: 'https://github.com/FuzzyLogic112/zhuanrengong/blob/main/data/companies/ctrip.yaml',
  },
  EV12: { kind: 'search', grade: 'V4', ...checked },
  EV13: { kind: 'repository', grade: 'V4', ...checked },
  EV14: { ...pages, address: 'https://cloud.baidu.com/article/2707564' },
  EV15: { ...repository, address: 'https://github.com/fankes/AndroidNotifyIconAdapt/issues/463' },
  EV16: {
    kind: 'repository',
    grade: 'V1',
    ...checked,
    published: '2025-04-19',
    address: 'https://github.com/LawRefBook/Laws',
  },
  EV17: { kind: 'page', grade: 'V2', ...checked, published: '2026-01-10' },
  EV18: { kind: 'page', grade: 'V2', ...checked },

  lawCopies: {
    kind: 'repository',
    grade: 'V1',
    ...reread,
    address: 'https://github.com/Theonefkguy/Chinese-Laws',
  },
  platformDocs: { ...repository, ...reread, address: 'https://github.com/Cherrs/pdd-rs' },

  regulatorsData: {
    ...repository,
    published: '2026-09-27',
    address: 'https://github.com/FuzzyLogic112/zhuanrengong/blob/main/data/regulators.yaml',
  },
  providersData: {
    ...repository,
    published: '2026-09-27',
    address: 'https://github.com/FuzzyLogic112/zhuanrengong/tree/main/data/companies',
  },
  policeReposts: { ...pages, address: 'https://bwc.cug.edu.cn/info/1038/2447.htm' },
  reportCentreReposts: { ...pages, address: 'https://www.12377.cn' },
  mindLineReposts: { ...pages, ...reread, published: '2024-12-25', address: 'https://c.m.163.com/news/a/JKBD9CKU0514CC6P.html' },
  legalAidPress: {
    ...pages,
    published: '2023-01-19',
    address: 'https://szbz.hbfzb.com/hbfzbpaper/pc/content/202301/19/content_49913.html',
  },
  courtPage: {
    kind: 'page',
    grade: 'V2',
    ...checked,
    published: '2021-02',
    address: 'https://tskpfy.hebeicourt.gov.cn/article/detail/2021/02/id/5810355.shtml',
  },
  courtFormsPress: {
    kind: 'page',
    grade: 'V2',
    published: '2025-07',
    checkedOn: '2026-11-26',
    reviewBy: '2027-05-26',
    address: 'https://www.gdzf.org.cn/index/zfyw/content/post_183334.html',
  },
  general: { kind: 'known', grade: 'GK', ...checked },
} as const satisfies Readonly<Record<string, Source>>

export type SourceId = keyof typeof sources

type OfKind<K extends Source['kind']> = { [S in SourceId]: (typeof sources)[S]['kind'] extends K ? S : never }[SourceId]

/** One of the four articles. */
export type GuideId = OfKind<'guide'>

/** A statute or rule, as a text. */
export type LawTextId = OfKind<'law'>
