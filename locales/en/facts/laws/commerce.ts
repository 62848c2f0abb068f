import type { commerce as source } from '../../../zh-CN/facts/laws/commerce'

export const commerce = {
  commerce14: {
    name: 'E-Commerce Law, art. 14',
    rule: 'Online sellers issue paper or electronic invoices as the law requires; both count the same.',
  },
  commerce19: {
    name: 'E-Commerce Law, art. 19',
    rule: 'Goods or services sold along with others must be pointed out prominently and may not be ticked by default.',
  },
  commerce20: {
    name: 'E-Commerce Law, art. 20',
    rule:
      'The seller must deliver in the way and time agreed and bears the risk in transit, unless you chose a ' +
      'different courier yourself.',
  },
  commerce32: {
    name: 'E-Commerce Law, art. 32',
    rule:
      'A platform must make its service agreement and trading rules openly, fairly and impartially, covering entry ' +
      'and exit, quality, consumer protection and personal information.',
  },
  commerce33: {
    name: 'E-Commerce Law, art. 33',
    rule:
      'A platform must keep its service agreement and trading rules prominently on its home page, easy to read and ' +
      'download in full.',
  },
  commerce34: {
    name: 'E-Commerce Law, art. 34',
    rule:
      'A platform that changes its rules must consult the public and publish the changes at least seven days ' +
      'ahead. It may not stop a seller who rejects them from leaving.',
  },
  commerce35: {
    name: 'E-Commerce Law, art. 35',
    rule: 'A platform may not use its rules or technology to put unreasonable limits, conditions or fees on sellers.',
  },
  commerce38: {
    name: 'E-Commerce Law, art. 38',
    rule:
      'A platform that knew or should have known that a seller’s goods were unsafe or that it harmed consumers, ' +
      'and did nothing, is jointly liable with the seller.',
  },
  commerce39: {
    name: 'E-Commerce Law, art. 39',
    rule: 'A platform must publish its rating rules, let consumers rate, and may not delete their reviews.',
  },
  commerce48: {
    name: 'E-Commerce Law, art. 48',
    rule:
      'Someone who orders online is presumed to have the legal capacity to do so, unless there is enough proof of ' +
      'the contrary.',
  },
  commerce49: {
    name: 'E-Commerce Law, art. 49',
    rule:
      'If the listing meets the conditions of an offer, the contract is made once the order is submitted. Standard ' +
      'terms saying there is no contract even after payment are void.',
  },
  commerce50: {
    name: 'E-Commerce Law, art. 50',
    rule:
      'The steps and points to note when ordering must be told clearly, and you must be able to correct mistakes ' +
      'before submitting the order.',
  },
  commerce51: {
    name: 'E-Commerce Law, art. 51',
    rule: 'For goods sent by courier, delivery is when the recipient signs for them, unless agreed otherwise.',
  },
  commerce52: {
    name: 'E-Commerce Law, art. 52',
    rule:
      'Couriers must prompt the recipient to check the goods on the spot, and need the recipient’s consent to hand ' +
      'them to someone else.',
  },
  commerce53: {
    name: 'E-Commerce Law, art. 53',
    rule:
      'Payment providers must tell you how their functions work, with risks and fees, and give you statements and ' +
      'the last three years of transactions free of charge.',
  },
  commerce55: {
    name: 'E-Commerce Law, art. 55',
    rule:
      'Check the amount and payee before paying. If a payment instruction goes wrong, the provider must find the ' +
      'cause and correct it, and pay for the loss unless it proves it was not at fault.',
  },
  commerce57: {
    name: 'E-Commerce Law, art. 57',
    rule:
      'If you find a payment you did not authorise, tell the payment provider promptly. It bears the loss unless it ' +
      'can prove you were at fault, and must act at once when told.',
  },
  commerce58: {
    name: 'E-Commerce Law, art. 58',
    rule:
      'A platform and a seller that set up a consumer-protection deposit must agree clearly on its amount, use and ' +
      'return. Compensation paid in advance follows the Consumer Protection Law.',
  },
  commerce59: {
    name: 'E-Commerce Law, art. 59',
    rule:
      'E-commerce operators must have convenient, working ways to complain and report, publish them, and accept and ' +
      'handle complaints in time.',
  },
  commerce60: {
    name: 'E-Commerce Law, art. 60',
    rule: 'You can take a dispute to settlement, mediation, complaint, arbitration or court.',
  },
  commerce61: {
    name: 'E-Commerce Law, art. 61',
    rule:
      'When you are in dispute with a seller on a platform, the platform must actively help you protect your ' +
      'lawful rights.',
  },
  commerce62: {
    name: 'E-Commerce Law, art. 62',
    rule:
      'In a dispute, operators must provide the original contract and transaction records, and are liable if they ' +
      'lose, alter or refuse them.',
  },
  commerce63: {
    name: 'E-Commerce Law, art. 63',
    rule:
      'A platform may set up online dispute resolution. The rules must be published, and it must be voluntary, fair ' +
      'and impartial.',
  },
  commerce83: {
    name: 'E-Commerce Law, art. 83',
    rule:
      'If a platform does not take the necessary measures against harm to consumers, the market regulator can order ' +
      'it to correct this and fine it.',
  },
  platformRules12: {
    name: 'Measures on Online Platform Rules, art. 12',
    rule:
      'A platform must publish new or changed rules at least seven days ahead, or fifteen where very many users, ' +
      'large changes or important interests are affected.',
  },
  platformRules14: {
    name: 'Measures on Online Platform Rules, art. 14',
    rule:
      'Sellers or consumers who reject a change and want to leave or end a service may not be stopped by ' +
      'unreasonable conditions; the platform owes refunds and the like under the old rules, without delay.',
  },
  platformRules16: {
    name: 'Measures on Online Platform Rules, art. 16',
    rule:
      'A platform may not force or lure people into agreeing to rules or set them to agreed by default, unless ' +
      'nobody’s duties grow or rights shrink.',
  },
  platformRules19: {
    name: 'Measures on Online Platform Rules, art. 19',
    rule:
      'A platform that takes measures against a seller or consumer under its rules must give the facts, reasons ' +
      'and basis and an easy way to appeal. It must review an appeal promptly and tell you the result; if only a ' +
      'machine decided, you can demand a person. The article does not say whether the result of a dispute is such ' +
      'a measure.',
  },
  platformRules21: {
    name: 'Measures on Online Platform Rules, art. 21',
    rule:
      'Platform rules must set out how disputes are resolved and share the burden of proof fairly; where one side’s ' +
      'burden is eased, the platform must guard against dishonest abuse.',
  },
  platformRules27: {
    name: 'Measures on Online Platform Rules, art. 27',
    rule:
      'A platform may not use its rules to force sellers, openly or in disguise, to bear refunds without return ' +
      'and the like, or to buy unneeded add-ons or join promotions.',
  },
  platformRules28: {
    name: 'Measures on Online Platform Rules, art. 28',
    rule:
      'A platform may not charge twice, charge without service, pass on its own costs, or use clearly unreasonable ' +
      'deposits as hidden fees.',
  },
  platformRules29: {
    name: 'Measures on Online Platform Rules, art. 29',
    rule:
      'Penalties and damages in platform rules must be set reasonably; when they are taken, their basis and ' +
      'calculation must be told, and they may not clearly exceed what is reasonable.',
  },
  platformRules30: {
    name: 'Measures on Online Platform Rules, art. 30',
    rule:
      'Platform rules may not exclude or limit your rights to penalties or damages, to complain, report, arbitrate ' +
      'or sue, or make you pay clearly excessive penalties.',
  },
  platformRules31: {
    name: 'Measures on Online Platform Rules, art. 31',
    rule:
      'A platform may not use its rules to price the same goods differently on equal terms without consumers’ ' +
      'knowledge.',
  },
  tradeRules12: {
    name: 'Measures on Online Trade (2021 text), art. 12',
    rule:
      'An online shop must always show who runs it prominently on its main page, and update changes within ten ' +
      'working days.',
  },
  tradeRules17: {
    name: 'Measures on Online Trade (2021 text), art. 17',
    rule: 'Add-on options may not be ticked by default, nor may what you chose before be preset next time.',
  },
  tradeRules18: {
    name: 'Measures on Online Trade (2021 text), art. 18',
    rule:
      'For automatic renewal you must be reminded prominently before you take the service and before it renews, and ' +
      'choose yourself; during the service there must be a prominent, simple way to cancel, without unreasonable ' +
      'fees. (2021 text; the number of days is said to have changed, so none is given here.)',
  },
  tradeRules23: {
    name: 'Measures on Online Trade (2021 text), art. 23',
    rule:
      'An online shop that closes of its own accord must announce it prominently for thirty days ahead and ' +
      'safeguard consumers’ rights.',
  },
  tradeRules31: {
    name: 'Measures on Online Trade (2021 text), art. 31',
    rule:
      'Platforms must keep sellers’ identity for at least three years after they leave, and payment, logistics and ' +
      'after-sales records for at least three years after the sale.',
  },
  platformPrices: {
    name: 'Rules on Platform Pricing (from April 2026; article not checked)',
    rule:
      'According to copies we read, automatic renewals and deductions need a reminder before each charge and can be ' +
      'cancelled at any time, and prices may not differ by willingness to pay, habits and the like without ' +
      'consumers’ knowledge. (The articles were not read.)',
  },
  serviceStandard: {
    name: 'Recommended national standard GB/T 47746—2026',
    rule:
      'According to copies we read, support should have a clear way to reach a real person, and a person confirms ' +
      'refunds and compensation. It is recommended, not binding, from September 2026.',
  },
} satisfies typeof source
