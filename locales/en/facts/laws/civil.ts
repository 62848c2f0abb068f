import type { civil as source } from '../../../zh-CN/facts/laws/civil'

export const civil = {
  civil19: {
    name: 'Civil Code, art. 19',
    rule:
      'A child of eight or over needs a parent’s or guardian’s act or consent, before or after, to buy something, ' +
      'except for purchases that suit the child’s age and understanding.',
  },
  civil20: {
    name: 'Civil Code, art. 20',
    rule: 'A child under eight has no legal capacity; a parent or guardian must act for the child.',
  },
  civil22: {
    name: 'Civil Code, art. 22',
    rule: 'An adult who cannot fully understand their own acts needs a legal representative to act, agree or approve, except for pure gain or what suits their mental state.',
  },
  civil144: {
    name: 'Civil Code, art. 144',
    rule: 'A transaction made by someone without legal capacity, such as a child under eight, is void.',
  },
  civil145: {
    name: 'Civil Code, art. 145',
    rule:
      'A transaction that does not suit the age and understanding of someone with limited capacity, such as a child ' +
      'of eight or over, is valid only if a parent or guardian agrees or approves it later; no answer within thirty ' +
      'days of being asked counts as refusal.',
  },
  civil147: {
    name: 'Civil Code, art. 147',
    rule:
      'Someone who acted under a serious mistake can ask a court or arbitrator to set the deal aside, but cannot ' +
      'simply declare it cancelled.',
  },
  civil148: {
    name: 'Civil Code, art. 148',
    rule: 'Someone who was deceived into a deal can ask a court or arbitrator to set it aside.',
  },
  civil152: {
    name: 'Civil Code, art. 152',
    rule:
      'Setting aside has time limits: generally one year from when you knew, ninety days for a serious mistake; it ' +
      'ends if you waive it or five years after the deal.',
  },
  civil157: {
    name: 'Civil Code, art. 157',
    rule:
      'When a deal is void or set aside, goods and money go back; what cannot be returned is paid for. The side at ' +
      'fault covers the other’s loss, and both bear their share if both were at fault.',
  },
  civil165: {
    name: 'Civil Code, art. 165',
    rule:
      'A power of attorney must state who acts, for what, with what powers and for how long, and be signed or ' +
      'sealed by the person giving it.',
  },
  civil188: {
    name: 'Civil Code, art. 188',
    rule:
      'You generally have three years to ask a court to protect a civil right, from when you knew or should have ' +
      'known of the harm and who caused it.',
  },
  civil509: {
    name: 'Civil Code, art. 509',
    rule: 'Both sides must perform the contract in full and, in good faith, notify and help each other.',
  },
  civil563: {
    name: 'Civil Code, art. 563',
    rule:
      'You can rescind if the other side says or shows it will not perform its main duty, still does not within a ' +
      'reasonable time after you pressed it, or breaches so that the contract’s purpose is lost.',
  },
  civil566: {
    name: 'Civil Code, art. 566',
    rule:
      'After rescission what is not yet performed ends; what was performed can be undone, and you can claim your ' +
      'loss.',
  },
  civil577: {
    name: 'Civil Code, art. 577',
    rule: 'A side that does not perform, or not as agreed, must go on to perform, put it right or pay damages.',
  },
  civil580: {
    name: 'Civil Code, art. 580',
    rule:
      'You can demand performance unless it has become impossible, would cost too much, or you did not ask within a ' +
      'reasonable time; damages remain open.',
  },
  civil582: {
    name: 'Civil Code, art. 582',
    rule:
      'If what is delivered is not as agreed, liability follows the contract. If the contract is not clear, you can ' +
      'reasonably choose repair, redoing, exchange, return or a lower price.',
  },
  civil584: {
    name: 'Civil Code, art. 584',
    rule:
      'Damages equal the loss caused, including what you would have gained, but no more than the other side foresaw ' +
      'or should have foreseen when the contract was made.',
  },
  civil586: {
    name: 'Civil Code, art. 586',
    rule:
      'A deposit of the kind called 定金 takes effect once actually paid and may not exceed twenty per cent of the ' +
      'price; the rest does not count as one.',
  },
  civil587: {
    name: 'Civil Code, art. 587',
    rule:
      'If the side that paid a 定金 deposit breaches so that the purpose is lost, it cannot have it back; if the side ' +
      'that took it does, it owes double. When performed, the deposit counts towards the price or is returned.',
  },
  civil590: {
    name: 'Civil Code, art. 590',
    rule: 'Whoever cannot perform because of force majeure is excused in part or in full by its effect; they must tell the other side in time and give proof. If they were already late, they are not excused.',
  },
  civil610: {
    name: 'Civil Code, art. 610',
    rule:
      'If poor quality defeats the purpose of the contract, the buyer can refuse the goods or rescind, and the ' +
      'seller bears the risk of loss or damage.',
  },
  civil615: {
    name: 'Civil Code, art. 615',
    rule: 'The seller must deliver the quality agreed; if the seller described the quality, the goods must match it.',
  },
  civil617: {
    name: 'Civil Code, art. 617',
    rule:
      'If the goods are below the required quality, the buyer can hold the seller liable under arts. 582–584: ' +
      'repair, exchange, return, a lower price or damages.',
  },
  civil620: {
    name: 'Civil Code, art. 620',
    rule: 'The buyer must inspect the goods within the agreed period; if none was agreed, promptly.',
  },
  civil621: {
    name: 'Civil Code, art. 621',
    rule:
      'If quantity or quality is wrong, the buyer must tell the seller within the agreed inspection period; if none ' +
      'was agreed, within a reasonable time. With no notice within two years of receipt the goods count as ' +
      'conforming (a warranty period applies instead, if there is one). This does not protect a seller who knew.',
  },
  civil622: {
    name: 'Civil Code, art. 622',
    rule: 'An agreed inspection period too short for a full check counts only for raising faults that can be seen.',
  },
  civil985: {
    name: 'Civil Code, art. 985',
    rule:
      'Someone who gained without legal ground at another’s cost can be asked to give it back, but not what was ' +
      'paid knowing nothing was owed.',
  },
  civil1033: {
    name: 'Civil Code, art. 1033',
    rule:
      'Unless the law or you expressly allow it, nobody may disturb your private peace by calls, texts or messages, ' +
      'or film or spy on your home.',
  },
  civil1034: {
    name: 'Civil Code, art. 1034',
    rule: 'Personal information is protected by law, including name, identity number, address, phone and movements.',
  },
  civil1203: {
    name: 'Civil Code, art. 1203',
    rule: 'If a defective product does harm, you can claim from its maker or its seller.',
  },
  civilReading5: {
    name: 'Supreme Court Interpretation of the General Part of the Civil Code, art. 5',
    rule:
      'Whether a purchase suits a child, courts judge by how it relates to the child’s life, whether the child ' +
      'could understand and foresee the result, and by what was bought, how much and for how much.',
  },
  civilReading19: {
    name: 'Supreme Court Interpretation of the General Part of the Civil Code, art. 19',
    rule:
      'A wrong belief about kind, quality, specification, price or quantity, without which one would normally not ' +
      'have agreed, can be a serious mistake, unless trade custom and the like speak against it. Whoever claims the ' +
      'mistake must prove it.',
  },
  contractReading26: {
    name: 'Supreme Court Interpretation on the General Part of Contracts, art. 26',
    rule: 'If one side does not issue an invoice or papers that the law or the contract requires, the other can demand it and claim for the loss caused by the delay; it is not usually a ground to end the contract, unless its purpose fails or the parties agreed so.',
  },
} satisfies typeof source
