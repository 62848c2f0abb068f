import type { company as source } from '../../../zh-CN/journeys/company/tasks'

export const company = {
  companyAskInChat: {
    do: 'Message the seller from the product page; ask it all at once',
    how: 'Bulk, custom and large orders can be discussed first; check that a shop’s name is at the top.',
  },
  companyWriteTerms: {
    do: 'Write down quantity, specification, date, inspection, invoice',
    how: 'Also who pays the shipping, faulty pieces and late delivery; have each point confirmed.',
  },
  companySample: {
    do: 'Custom goods? Approve a sample before the whole batch',
    how: 'Confirm print, colour and size with photos, and save the message that confirms them.',
  },
  companyContract: {
    do: 'For a large sum, sign a written contract',
    how: 'Put in the platform’s order number and what happens on a breach.',
  },
  companyPayInOrder: {
    do: 'Pay down payment and price through the platform’s order',
    how: 'No transfers to personal accounts, no payment codes they send.',
  },
  companyNumbersConflict: {
    do: 'Don’t call the “company purchasing line” found online',
    how: 'Some say the number is for companies, others for consumers; it can’t be verified.',
  },
  companyManagerClaim: {
    do: 'Don’t count on an account manager or a discount',
    how: 'One company phoned and got its own agent and a discount; the price is what you both put in writing.',
  },

  companyStop: {
    do: 'Stop, and don’t transfer anything',
    how: 'A normal purchase can be paid in the platform’s order; the more they rush you, the more reason to stop.',
  },
  companyIfPaid: {
    do: 'Already paid? Call the bank and payment provider now, then 110',
    how:
      'The number is on your card or in your payment app: ask them to stop the money; then choose “The money has ' +
      'already gone” below.',
  },
  companySayNo: {
    do: 'Reply in the chat: we only order on the platform',
    how: 'No WeChat or QQ, none of their software, no shared screen.',
  },
  companyCheckThem: {
    do: 'To check them, look at the shop’s page yourself',
    how: 'Licences, authorisations and transfer screenshots may be fake; don’t open their links.',
  },
  companyAskAntiFraud: {
    do: 'Unsure if it’s a scam? Call 96110',
    how: 'It’s the anti-fraud advice line: say how they found you and where they want the money.',
  },
  companyOffProof: {
    do: 'The words asking for a transfer, and the account',
    how: 'Screenshot first, then decline; the platform and the police will need it.',
  },

  companyNotifyNow: {
    do: 'Write what’s wrong in the order’s chat',
    how: 'Within the inspection period, if one was agreed; if not, as soon as you can.',
  },
  companySayClaim: {
    do: 'Say what you want: repair, remake, replace, return, lower price',
    how: 'As agreed in the contract, or choose reasonably; give a last day.',
  },
  companyFileAfterSales: {
    do: 'Open 申请售后 (after-sales request) on the order page too',
    how: 'You can do this at any time; asking the platform to step in is something else.',
  },
  companyKeepSome: {
    do: 'Keep some faulty pieces and some of the batch untouched',
    how: 'Photograph the count, with the date and who counted.',
  },
  companyCopyByContract: {
    do: 'Contract says how to give notice? Send it that way too',
    how: 'For example by letter or company e-mail; you still need the message in the chat.',
  },
  companyInvoice: {
    do: 'No invoice? Ask in writing with tax number and kind',
    how: '专票 (VAT special) or 普票 (ordinary). Still none: the city hotline 12345 for the tax office, or add it to a lawsuit.',
  },
  companyLate: {
    do: 'Not or late delivered? Name the last day',
    how: 'And what follows it: cancel, refund, or compensation under the contract.',
  },
  companyContractProof: {
    do: 'Contract, quotation, the chat confirming the specification',
    how: 'They show what was agreed; without a paper contract, screenshot the order page.',
  },
  companyDeliveryProof: {
    do: 'Delivery note, count and inspection record',
    how: 'They show when quantity and quality were checked.',
  },
  companyInvoiceProof: {
    do: 'Invoice and payment record',
    how: 'They show how much you bought and paid; no invoice yet? Ask for it in the chat.',
  },
  companyDefectProof: {
    do: 'Photos of the faulty pieces; a test report if needed',
    how: 'Make clear at a glance what’s wrong and with how many.',
  },
  companyDontConfirm: {
    do: 'Not inspected or settled yet? Don’t tap 确认收货 (confirm receipt)',
    how: 'Even if they press you: wait until quantity and quality are right.',
  },
  companyWhyNotice: {
    do: 'Why to inspect and write in good time',
    how:
      'Civil Code, art. 620: inspect within the agreed period, or else promptly. Civil Code, art. 621: give notice ' +
      'within that period or a reasonable time; with no notice within two years of receipt the goods count as ' +
      'conforming (a warranty period applies instead; not if the seller knew).',
  },
  companyWhyInvoice: {
    do: 'No invoice: demand it, and the loss',
    how: 'Measures on Invoices, arts. 18 and 33; Interpretation on Contracts, art. 26: you can demand it and the loss from delay, but not usually end the contract.',
  },
  companyWhyClaim: {
    do: 'What you can ask for',
    how:
      'Civil Code, art. 617, and Civil Code, art. 582: liability as agreed; if it’s unclear, choose reasonably, by ' +
      'the kind of goods and the loss: repair, remake, replace, return or a lower price.',
  },

  companyWriteAnswer: {
    do: 'Say in writing whether you accept',
    how: 'Don’t just reply “we’ll see”; if you don’t accept, give reasons and what you want.',
  },
  companyCompareContract: {
    do: 'Write down each point that falls short of the contract',
    how: 'Go through offer and contract point by point.',
  },
  companyAskDate: {
    do: 'Ask for a date: repaired, completed or refunded by when?',
    how: 'Without a date, you’ll be starting again in a few days.',
  },
  companyPutInWriting: {
    do: 'Agreed? Ask them to reply 确认 (confirmed)',
    how: 'A changed contract needs a page stamped by both; payments still go through the platform’s order.',
  },
  companyOfferNotFailure: {
    do: 'While they’re still making offers, keep talking',
    how: 'With an offer on the table you can’t ask the platform to step in.',
  },
  companyTalkProof: {
    do: 'Every exchange, with the times',
    how: 'Keep both promises and refusals.',
  },

  companyLookAtForm: {
    do: 'Look at your after-sales request: whose turn, how long left?',
    how: 'If it was refused (驳回) and it’s your turn, answer before the countdown on the page ends.',
  },
  companyMaybeApproved: {
    do: 'See whether the refund was approved by itself',
    how: 'Not handled for 24 hours, it’s approved automatically; if it’s on its way, you needn’t ask.',
  },
  companyRemind: {
    do: 'Remind them once in the order’s chat',
    how: 'In one sentence: order, problem, what you want; a 自动回复 (automatic reply) isn’t handling it.',
  },
  companyReadTimes: {
    do: 'Find in the chat the moment to count from',
    how: 'Never a real reply? From your first message or request. One, then silence? From the first message you sent after it.',
  },
  companyInspectNow: {
    do: 'While you wait, inspect the rest',
    how: 'Found more faults? Write them in the same chat at once.',
  },
  companyWaitRule: {
    do: 'Don’t ask the platform to step in just yet',
    how: 'Only more than 24 hours with nothing done counts as not settled with the seller.',
  },

  companyAskPlatform: {
    do: 'Ask the platform to step in, from this order',
    how: 'Write that you negotiated and the seller refused or did nothing, and add the evidence.',
  },
  companyRefusalProof: {
    do: 'The refusal, or the chat without a reply',
    how: 'Show the time of each message; incomplete evidence may be sent back.',
  },
  companyPlatformTime: {
    do: 'Once handed in, watch the progress',
    how: 'Mostly a result within 48 hours; a complex case may take 3–7 working days.',
  },
  companyWhyPlatform: {
    do: 'How the platform decides must be published',
    how:
      'E-Commerce Law, art. 63: a platform may set up online dispute resolution, with published rules; it is voluntary ' +
      'and must be fair.',
  },

  companyReadClause: {
    do: 'Find the disputes clause in your contract',
    how: 'Arbitration or court, and where? Without a contract, see the order page and the platform’s agreement.',
  },
  companyWherePlace: {
    do: 'No place agreed? First ask the court where you received it',
    how: 'Call 12368 and ask whether you can file there.',
  },
  companyRecords: {
    do: 'Ask them in writing for the contract and records',
    how: 'Ask once by letter, and keep evidence that you did.',
  },
  companyNotTriple: {
    do: 'Don’t count on “three times the price” as a company',
    how: 'That’s for daily-life purchases; claim the penalty and your actual loss under the contract.',
  },
  companyCourtProof: {
    do: 'Contract, delivery, inspection, notice, in date order',
    how: 'Put timely inspection and notice on top.',
  },
  companyWhyPlace: {
    do: 'Why the place of receipt',
    how:
      'Supreme Court Interpretation of the Civil Procedure Law, art. 20: for goods ordered online and delivered, the ' +
      'place of receipt counts as the place of performance, unless agreed otherwise.',
  },

  companyFileReport: {
    do: 'On the 12315 platform choose 举报 (report), not 投诉 (complaint)',
    how: 'A company’s purchase mostly isn’t for daily life, so a complaint may be refused; anyone may report illegal conduct.',
  },
  companyReportProof: {
    do: 'Goods, packaging, test report, product page',
    how: 'Show what may be illegal, such as fakes or false specifications; keep a few pieces sealed.',
  },
  companyClockRuns: {
    do: 'The contract’s time limits keep running',
    how: 'Generally three years from the day you knew, or should have known, of the harm and who caused it (Civil Code, art. 188).',
  },
  companyWhyReport: {
    do: 'A report is not a complaint',
    how:
      'Measures on Market Complaints and Reports, art. 3 and art. 16: a complaint is about daily-life purchases and ' +
      'is refused otherwise; anyone may report suspected illegal conduct. Art. 31: reports about a shop are handled ' +
      'where it really does business, or where the platform is domiciled if that office has it first.',
  },

  companyInspectOnArrival: {
    do: 'The day goods arrive, count, inspect and write it down',
    how: 'Repaired or resent goods too; if something is wrong, write it in the chat that day.',
  },
  companyKeepFile: {
    do: 'Keep contract, invoice, delivery notes and chat in one place',
    how: 'Whoever takes over later can understand it at a glance.',
  },
} satisfies typeof source
