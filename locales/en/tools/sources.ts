import type { sources as source } from '../../zh-CN/tools/sources'

export const sources = {
  lead: 'Every claim in this guide has its origin here: who says it, when it was checked, how far to trust it, and who disagrees.',
  notLive: 'Checked against stored copies of public pages, not Pinduoduo’s live ones.',
  jump: 'Jump to',
  gradesTitle: 'How far to trust it',
  grades: {
    claimed: 'Online articles say',
    V1: 'Statute text',
    V2: 'A copy',
    V3: 'Several pages',
    V4: 'One page',
    GK: 'Common knowledge',
  },
  statements: 'What the four articles say',
  statementsAbout:
    '{{count}} statements, retold in our own words. The articles answer for whether they are true; where others ' +
    'disagree, it is marked.',
  groups: {
    A: 'Who handles what',
    B: 'Contacting the seller',
    C: 'How long to wait',
    D: 'Asking the platform to step in',
    E: 'Calling',
    F: 'Urgent matters',
    G: 'Avoiding scams',
    H: 'For sellers',
    I: 'Changing an order',
    J: 'Account and payment',
    K: 'Company purchases',
    L: 'Following up',
    M: 'Which way to take',
  },
  conflicts: 'Where the sources disagree',
  conflictsAbout:
    'In {{count}} places the articles contradict one another or public records. What we decided is at the end of each.',
  verdict: 'What we decided',
  between: 'Concerns',
  against: 'Compared with',
  laws: 'Rules of law',
  lawsAbout:
    'Only rules whose original text we read are stated as fact; those we know only from copies say so. This is not ' +
    'legal advice.',
  documented: 'What the platform’s documentation calls things',
  documentedAbout:
    'Written by the platform for developers. We read public copies, not Pinduoduo’s current pages.',
  list: 'The sources',
  listAbout:
    'Web addresses are written out, not linked: some pages print unverified numbers, which should not be one tap ' +
    'away. Texts of law are linked.',
  disputed: 'Sources disagree: ',
  checked: 'checked {{date}}',
  review: 'to be checked again by {{date}}',
  overdue: 'was to be checked again by {{date}}: overdue',
  published: 'published {{date}}',
  guessed: 'published about {{date}}',
  undated: 'no date given',
  version: 'version of {{date}}',
  inForce: 'in force from {{date}}',
  advert: 'an advertisement',
  amended: 'said to be amended since',
  repealed: 'repealed',
  newerOf: 'the newer version, of {{date}}, was not read',
  outOfForce: 'no longer in force since {{date}}',
  replacedBy: 'now see: ',
  numbers: 'The numbers are under Phone numbers',
} satisfies typeof source
