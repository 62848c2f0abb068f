import type { company as source } from '../../zh-CN/tasks/company'

export const company = {
  companyAskInChat: {
    do: 'Message the merchant from the product page, all in one go',
    how:
      'Bulk, custom and large orders can all be discussed first. The guides say the product page has the chat; ' +
      'menus may differ by version. Read the window’s heading: shop name, or 官方客服 (the platform’s support)?',
  },
  companyWriteTerms: {
    do: 'Write down quantity, specification, delivery date, inspection and invoice',
    how:
      'Also who pays the freight, how bad pieces are replaced, what lateness costs. Ask them to confirm point by ' +
      'point.',
  },
  companySample: {
    do: 'Custom goods: approve a sample before the whole batch',
    how: 'Confirm print, colour and size with photos, and save the message that confirms them.',
  },
  companyContract: {
    do: 'For a large sum, sign a written contract',
    how:
      'Civil Code, art. 582: whoever does not perform as agreed is liable as agreed. The clearer the terms, the ' +
      'easier later; put the platform’s order number in it.',
  },
  companyPayInOrder: {
    do: 'Pay deposit and price inside the platform’s order',
    how: 'No transfers to private accounts, no payment codes they send. Paid in the order, there is a record.',
  },
  companyNumbersConflict: {
    do: 'Don’t call the “company purchasing line” found online',
    how:
      'Of one and the same number one guide says it is for companies, another that it is for consumers; neither ' +
      'is verified. Use the app and your contract first.',
  },
  companyManagerClaim: {
    do: 'Don’t count on an account manager or a discount',
    how:
      'The guides tell of a company that was given its own agent and a discount by phone. That is one story; the ' +
      'price is what both of you put in writing.',
  },

  companyStop: {
    do: 'Stop, and transfer nothing',
    how: 'A normal purchase can be paid in the platform’s order. The more they hurry you, the more reason to stop.',
  },
  companyIfPaid: {
    do: 'Already sent it? Contact the bank or payment app at once, then call 110',
    how:
      'The number is in your payment app or on the back of the card; ask them to stop the payment. Be quick, then ' +
      'choose “The money has already gone” below.',
  },
  companySayNo: {
    do: 'Answer in the platform’s chat: we order on the platform only',
    how: 'Don’t add WeChat or QQ, don’t install what they ask you to, don’t share your screen.',
  },
  companyCheckThem: {
    do: 'To check them, look in the shop’s own page yourself',
    how: 'Licences, authorisations and transfer screenshots they send may be fake. Don’t open links they send.',
  },
  companyAskAntiFraud: {
    do: 'Not sure whether it is a scam? Call 96110 and ask',
    how: 'It is the anti-fraud advice line. Say how they found you and where they want the money.',
  },
  companyOffProof: {
    do: 'Screenshot their words asking for a transfer, and the account',
    how: 'You will need them for the platform or the police. Take the screenshot before you decline.',
  },

  companyNotifyNow: {
    do: 'Write in the order’s chat now what is wrong',
    how:
      'Civil Code, art. 621: notify within the agreed inspection period; without one, within a reasonable time. ' +
      'Two years after receipt without notice the goods count as conforming, or the warranty period applies. ' +
      'Silence works against you.',
  },
  companySayClaim: {
    do: 'Say what you want: repair, remake, replace, return or a lower price',
    how:
      'What the contract says comes first. Where it is unclear, Civil Code, art. 617, and Civil Code, art. 582, ' +
      'let you reasonably choose by the kind of goods and the loss. Add the latest date.',
  },
  companyFileAfterSales: {
    do: 'File 申请售后 (after-sales request) on the order page as well',
    how:
      'You may do this at any time; asking the platform to step in is a different act. The guides say it is under ' +
      '我的订单 (my orders); menus may differ by version.',
  },
  companyCopyByContract: {
    do: 'If the contract says how to notify, send it that way too',
    how: 'A letter or a company e-mail address, for instance. The message in the platform’s chat is still needed.',
  },
  companyContractProof: {
    do: 'Find the contract, the quotation, and the chat that confirms the specification',
    how: 'They show what was agreed. Without a paper contract, take full screenshots of order page and chat.',
  },
  companyDeliveryProof: {
    do: 'Have delivery note, count and inspection record ready',
    how:
      'Civil Code, art. 621, asks whether number and quality were inspected and notified in time. Photograph the ' +
      'count, with date and name.',
  },
  companyInvoiceProof: {
    do: 'Have invoice and payment record ready',
    how: 'They show how much was bought, what was paid and who sold it. No invoice yet? Ask for it in the chat.',
  },
  companyDefectProof: {
    do: 'Photograph the bad pieces, with a test report if needed',
    how:
      'Civil Code, art. 617, is about goods below the agreed quality. Let anyone see what is wrong and with how ' +
      'many; leave a few of the batch untouched.',
  },

  companyWriteAnswer: {
    do: 'Say in writing whether you accept',
    how: 'Not just “we’ll see”. If you don’t, give the reason and what you want.',
  },
  companyCompareContract: {
    do: 'Hold the offer against the contract, point by point',
    how: 'Civil Code, art. 582: where the contract settles liability, it applies. Name each point that is missing.',
  },
  companyAskDate: {
    do: 'Ask for a date: repaired, completed or refunded by when?',
    how: 'An offer without a date starts from nothing again in a few days.',
  },
  companyPutInWriting: {
    do: 'Put what you agreed into one message and ask them to answer 确认 (confirmed)',
    how: 'If the contract changes, add a page both sides sign. Money still moves only in the platform’s order.',
  },
  companyOfferNotFailure: {
    do: 'While they are still making offers, keep talking',
    how:
      'The guides say that while a merchant is handling it and has made an offer, the platform can’t be asked ' +
      'yet; the order page decides.',
  },
  companyTalkProof: {
    do: 'Screenshot every exchange, with times',
    how: 'The guides say to keep promises and refusals alike. Whoever you turn to later, this carries it.',
  },

  companyRemind: {
    do: 'Remind them once in the order’s chat',
    how:
      'The guides say a reminder is fine after a long wait, and that a reply marked 自动回复 (automatic) is no ' +
      'handling. One sentence: order number, problem, what you want.',
  },
  companyReadTimes: {
    do: 'Look through the chat for the moment to count from',
    how:
      'Your first message or 申请售后 (after-sales request) since the merchant’s last human reply. The guides say the ' +
      '24 hours run from there; the order page decides.',
  },
  companyInspectNow: {
    do: 'Use the wait to count and inspect the rest',
    how:
      'Civil Code, art. 620: inspect within the agreed period, or else promptly. If you find more, notify in good ' +
      'time (Civil Code, art. 621), in the same chat.',
  },
  companyWaitRule: {
    do: 'Don’t turn to the platform just yet',
    how:
      'The guides say only more than 24 hours without handling counts as failed talks, and exactly 24 does not; ' +
      'the order page decides.',
  },

  companyAskPlatform: {
    do: 'Open this order and ask the platform to step in',
    how:
      'The guides say: 我的订单→申请售后 (my orders → after-sales), and write that you negotiated and the merchant ' +
      'refused or left it for more than 24 hours. The order page decides entry and conditions.',
  },
  companyRefusalProof: {
    do: 'Screenshot the refusal, or the chat without a human reply',
    how:
      'The guides say it is looked at, and incomplete proof may be turned back. The time of each message must show.',
  },
  companyPlatformTime: {
    do: 'Watch the order page and the published rules',
    how:
      'The guides say usually within 48 hours, 3–7 working days if complicated; the order page decides. ' +
      'E-Commerce Law, art. 63: a platform may set up online dispute resolution, with published rules.',
  },

  companyReadClause: {
    do: 'Find the clause on disputes in your contract',
    how:
      'Arbitration or court, and where? Without a written contract look at the order page and the platform’s ' +
      'agreement; the one you signed or accepted decides.',
  },
  companyWherePlace: {
    do: 'No place agreed? Begin with where the goods were received',
    how:
      'Supreme Court reading of the Civil Procedure Law, art. 20: for goods ordered online and delivered ' +
      'physically, the place of receipt is the place of performance, unless the contract says otherwise.',
  },
  companyRecords: {
    do: 'Ask in writing for the original contract and transaction records',
    how:
      'E-Commerce Law, art. 62: in a dispute, e-commerce operators must provide the original contract and ' +
      'transaction records. Ask once, and keep a record of asking.',
  },
  companyNotTriple: {
    do: 'Don’t reckon with “three times the price”',
    how:
      'Consumer Protection Law, art. 55, is for people who buy for daily life, generally not for companies. That ' +
      'does not put you in the wrong: claim the contract’s penalty and your actual loss under the contract.',
  },
  companyCourtProof: {
    do: 'Put contract, delivery, inspection and notice in order of time',
    how: 'Civil Code, art. 621, asks for timely inspection and notice: put those two on top.',
  },

  companyFileReport: {
    do: 'On the 12315 platform choose 举报 (report), not 投诉 (complaint)',
    how:
      'According to copies we read, Rules on Market Complaints and Reports, art. 16: a complaint may be refused ' +
      'if it is not about daily life, as a company’s purchase mostly is not. Reporting illegality is a different ' +
      'matter and stays open.',
  },
  companyReportProof: {
    do: 'Keep the goods, packaging, test report and product-page screenshots',
    how: 'Show what may be illegal, such as fakes or false specifications. Keep a few pieces sealed as they came.',
  },
  companyClockRuns: {
    do: 'Remember: the contract’s time limit keeps running',
    how:
      'Civil Code, art. 188: generally three years from the day you knew, or should have known, of the harm and ' +
      'who caused it. Keep that day in mind while you wait.',
  },

  companyInspectOnArrival: {
    do: 'Count, inspect and write it down the day goods arrive',
    how:
      'Civil Code, art. 620: inspect within the agreed period, or else promptly; if something is wrong, notify in ' +
      'good time (Civil Code, art. 621). Repaired or re-sent goods are inspected again.',
  },
  companyKeepFile: {
    do: 'Keep contract, invoice, delivery notes and chat in one place',
    how: 'Whoever takes over later understands it at a glance.',
  },
} satisfies typeof source
