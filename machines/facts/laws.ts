/** The texts a rule of law is quoted from. Their names are words, in `locales`. */
export type Text =
  | 'consumerLaw' | 'commerceLaw' | 'foodLaw' | 'antiFraudLaw' | 'civilCode' | 'procedureLaw' | 'procedureReading'
  | 'onlineDisputes' | 'postalLaw' | 'courierRules' | 'complaintRules' | 'platformRules' | 'returnRules' | 'consumerRules'

export type Law = {
  readonly text: Text
  readonly article: string
  /** V1: the statute's own text was read. V2: a secondary copy, so it is never stated flatly. */
  readonly grade: 'V1' | 'V2'
  readonly checkedOn: string
  readonly reviewBy: string
}

const checked = { checkedOn: '2026-11-21', reviewBy: '2027-05-21' } as const
const read = <T extends Text>(text: T, article: string) => ({ text, article, grade: 'V1', ...checked }) as const
const copied = <T extends Text>(text: T, article: string) => ({ text, article, grade: 'V2', ...checked }) as const

/** Every rule of law the guide leans on, with its article. */
export const laws = {
  consumer23: read('consumerLaw', '23'),
  consumer24: read('consumerLaw', '24'),
  consumer25: read('consumerLaw', '25'),
  consumer26: read('consumerLaw', '26'),
  consumer28: read('consumerLaw', '28'),
  consumer39: read('consumerLaw', '39'),
  consumer44: read('consumerLaw', '44'),
  consumer46: read('consumerLaw', '46'),
  consumer55: read('consumerLaw', '55'),
  commerce20: read('commerceLaw', '20'),
  commerce38: read('commerceLaw', '38'),
  commerce49: read('commerceLaw', '49'),
  commerce57: read('commerceLaw', '57'),
  commerce58: read('commerceLaw', '58'),
  commerce59: read('commerceLaw', '59'),
  commerce60: read('commerceLaw', '60'),
  commerce61: read('commerceLaw', '61'),
  commerce62: read('commerceLaw', '62'),
  commerce63: read('commerceLaw', '63'),
  food131: read('foodLaw', '131'),
  food148: read('foodLaw', '148'),
  antiFraud20: read('antiFraudLaw', '20'),
  antiFraud30: read('antiFraudLaw', '30'),
  antiFraud34: read('antiFraudLaw', '34'),
  civil188: read('civilCode', '188'),
  civil582: read('civilCode', '582'),
  civil617: read('civilCode', '617'),
  civil621: read('civilCode', '621'),
  procedure165: read('procedureLaw', '165'),
  procedure168: read('procedureLaw', '168'),
  procedureReading20: read('procedureReading', '20'),
  onlineDisputes: read('onlineDisputes', '1, 2, 3, 5, 10'),
  postal65: read('postalLaw', '65'),
  courier25: read('courierRules', '25'),
  courier27: read('courierRules', '27'),
  courier28: read('courierRules', '28'),
  complaint10: copied('complaintRules', '10'),
  complaint16: copied('complaintRules', '16'),
  complaint23: copied('complaintRules', '23'),
  platformRules116: copied('platformRules', '27'),
  return6: copied('returnRules', '6'),
  return10: copied('returnRules', '10'),
  return13: copied('returnRules', '13'),
  return20: copied('returnRules', '20'),
  consumerRules46: copied('consumerRules', '46'),
} as const satisfies Readonly<Record<string, Law>>

export type LawId = keyof typeof laws
