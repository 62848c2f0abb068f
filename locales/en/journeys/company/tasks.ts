import type { company as source } from '../../../zh-CN/journeys/company/tasks'

export const company = {
  companyAskInChat: {
    do: 'Message the merchant from the product page and ask it all at once',
    how:
      'You can discuss bulk, custom and large orders first. The guides say the chat is on the product page; menus ' +
      'change between versions. Check that a shop’s name is at the top before you send it.',
  },
  companyWriteTerms: {
    do: 'Put quantity, specification, date, inspection and invoice in writing',
    how:
      'Also who pays the shipping, how faulty pieces are replaced and what happens if delivery is late. Ask them to ' +
      'confirm point by point.',
  },
  companySample: {
    do: 'Custom goods? Approve a sample before the whole batch',
    how: 'Confirm print, colour and size with photos, and save the message that confirms them.',
  },
  companyContract: {
    do: 'For a large sum, sign a written contract',
    how:
      'Civil Code, art. 582: whoever doesn’t perform as agreed is liable as agreed. The clearer the terms, the ' +
      'easier it is later; put the platform’s order number in the contract.',
  },
  companyPayInOrder: {
    do: 'Pay the down payment and the price through the platform’s order',
    how:
      'Don’t transfer to personal accounts or scan payment codes they send. Paid through the order, there’s a record.',
  },
  companyNumbersConflict: {
    do: 'Don’t call the “company purchasing line” found online',
    how:
      'The guides disagree: one says a number is for companies, another that the same one is for consumers; neither ' +
      'is verified. Use the app and your contract first.',
  },
  companyManagerClaim: {
    do: 'Don’t count on an account manager or a discount',
    how:
      'The guides tell of a company that phoned and got its own agent and a discount. That’s one case; the price is ' +
      'what you both put in writing.',
  },

  companyStop: {
    do: 'Stop, and don’t transfer anything',
    how:
      'A normal purchase can be paid entirely through the platform’s order. The more they rush you, or say “today ' +
      'only”, the more reason to stop.',
  },
  companyIfPaid: {
    do: 'Already paid? Call the bank and payment provider now, then 110',
    how:
      'The number is on the back of your card or in your payment app; ask them to stop the payment, as fast as you ' +
      'can. Then choose “The money has already gone” below.',
  },
  companySayNo: {
    do: 'Reply in the platform’s chat: we only order on the platform',
    how: 'Don’t add WeChat or QQ, don’t install software they want you to, and don’t share your screen.',
  },
  companyCheckThem: {
    do: 'To check them, look at the shop’s page yourself',
    how:
      'Licences, authorisations and transfer screenshots they send may all be fake. Don’t open links they send either.',
  },
  companyAskAntiFraud: {
    do: 'Not sure whether it’s a scam? Call 96110 and ask',
    how: 'It’s the anti-fraud advice line. Say how they found you and where they want the money sent.',
  },
  companyOffProof: {
    do: 'Screenshot where they ask for a transfer, and the account',
    how: 'You’ll need it to tell the platform or the police. Take the screenshot before you decline.',
  },

  companyNotifyNow: {
    do: 'Write what’s wrong in the order’s chat now',
    how:
      'Civil Code, art. 621: give notice within the agreed inspection period; if none was agreed, within a ' +
      'reasonable time. With no notice within two years of receipt, the goods count as conforming (if there’s a ' +
      'warranty period, that applies instead).',
  },
  companySayClaim: {
    do: 'Say what you want: repair, remake, replace, return or a lower price',
    how:
      'Civil Code, art. 617, and Civil Code, art. 582: go by what was agreed; if it’s unclear, choose reasonably by ' +
      'the kind of goods and the loss. Give a latest date.',
  },
  companyFileAfterSales: {
    do: 'File 申请售后 (after-sales request) on the order page as well',
    how:
      'The guides say you can do this at any time, under 我的订单 (my orders), and that it’s separate from asking the ' +
      'platform to step in; menus change between versions.',
  },
  companyCopyByContract: {
    do: 'If the contract says how to give notice, send it that way too',
    how: 'For example by letter or to a company e-mail address. You still need the message in the platform’s chat.',
  },
  companyContractProof: {
    do: 'Find the contract, the quotation and the chat confirming the spec',
    how: 'They show what was agreed. Without a paper contract, take full screenshots of the order page and the chat.',
  },
  companyDeliveryProof: {
    do: 'Have the delivery note, count and inspection record ready',
    how:
      'Civil Code, art. 621, looks at whether quantity and quality were inspected and reported in time. Photograph ' +
      'the count, with the date and names.',
  },
  companyInvoiceProof: {
    do: 'Have the invoice and payment record ready',
    how: 'They show how much you bought, what you paid and who sold it. No invoice yet? Ask for it in the chat.',
  },
  companyDefectProof: {
    do: 'Photograph the faulty pieces; add a test report if needed',
    how:
      'Civil Code, art. 617, is about goods below the required quality. Make it clear at a glance what’s wrong and ' +
      'with how many; leave a few of the batch untouched.',
  },

  companyWriteAnswer: {
    do: 'Say in writing whether you accept',
    how: 'Don’t just reply “we’ll see”. If you don’t accept, give your reasons and what you want.',
  },
  companyCompareContract: {
    do: 'Check the offer against the contract, point by point',
    how:
      'Civil Code, art. 582: where the contract settles liability, it applies. Write down each point the offer ' +
      'leaves out.',
  },
  companyAskDate: {
    do: 'Ask for a date: repaired, completed or refunded by when?',
    how: 'Without a date, you’ll be starting again in a few days.',
  },
  companyPutInWriting: {
    do: 'Sum up what you agreed in one message; ask for 确认 (confirmed)',
    how:
      'If it changes the contract, add a page stamped by both sides. Any extra payment or refund still goes through ' +
      'the platform’s order.',
  },
  companyOfferNotFailure: {
    do: 'While they’re still making offers, keep talking',
    how:
      'The guides say you can’t ask the platform to step in while the merchant is still handling it and has made an ' +
      'offer; go by your order page.',
  },
  companyTalkProof: {
    do: 'Screenshot every exchange, with the times',
    how: 'Keep both promises and refusals. Whoever you turn to later, you’ll need them.',
  },

  companyRemind: {
    do: 'Remind them once in the order’s chat',
    how:
      'In one sentence: order number, problem, what you want. The guides say replies marked 自动回复 (automatic reply) ' +
      'don’t count as handling it.',
  },
  companyReadTimes: {
    do: 'Look through the chat for the moment to count from',
    how:
      'It’s your first message or 申请售后 (after-sales request); if a person has replied since, the next one you sent. ' +
      'The guides’ 24 hours run from there; go by your order page.',
  },
  companyInspectNow: {
    do: 'While you wait, count and inspect the rest',
    how:
      'Civil Code, art. 620: inspect within the agreed period, or else promptly. If you find more faults, give ' +
      'notice in good time (Civil Code, art. 621), in the same chat.',
  },
  companyWaitRule: {
    do: 'Don’t ask the platform to step in just yet',
    how:
      'The guides say talks have failed only after more than 24 hours with nothing done; exactly 24 does not count. ' +
      'Go by your order page.',
  },

  companyAskPlatform: {
    do: 'Get your proof ready and ask the platform to step in',
    how:
      'Write that you negotiated and the merchant refused, or did nothing for more than 24 hours. The guides say to ' +
      'use 我的订单→申请售后 (my orders → after-sales request); your order page shows where and whether you can ask.',
  },
  companyRefusalProof: {
    do: 'Screenshot the refusal, or the chat with no reply from a person',
    how:
      'The guides say the platform looks at this, and incomplete proof may be sent back. Show the time of each ' +
      'message.',
  },
  companyPlatformTime: {
    do: 'Watch progress on the order page, and check the published rules',
    how:
      'The guides say a result usually comes within 48 hours, or 3–7 working days if it’s complex; the order page ' +
      'decides. E-Commerce Law, art. 63: a platform may set up online dispute resolution, with published rules.',
  },

  companyReadClause: {
    do: 'Find the disputes clause in your contract',
    how:
      'See whether it says arbitration or court, and where. Without a written contract, look at the order page and ' +
      'the platform’s agreement; go by the one you signed or accepted.',
  },
  companyWherePlace: {
    do: 'No place agreed? Start with where you received the goods',
    how:
      'Supreme Court Interpretation of the Civil Procedure Law, art. 20: for goods ordered online and physically ' +
      'delivered, the place of receipt is the place of performance, unless the contract says otherwise.',
  },
  companyRecords: {
    do: 'Ask in writing for the original contract and transaction records',
    how:
      'E-Commerce Law, art. 62: in a dispute, e-commerce operators must provide the original contract and ' +
      'transaction records. Ask once in writing, and keep proof that you did.',
  },
  companyNotTriple: {
    do: 'Don’t count on “three times the price” as a company',
    how:
      'Consumer Protection Law, art. 55, is for daily-life purchases, and generally not for companies. That doesn’t ' +
      'mean you’re in the wrong: claim the penalty and your actual loss under the contract.',
  },
  companyCourtProof: {
    do: 'Put contract, delivery, inspection and notice in date order',
    how: 'Civil Code, art. 621, looks for timely inspection and notice, so put those two on top.',
  },

  companyFileReport: {
    do: 'On the 12315 platform choose 举报 (report), not 投诉 (complaint)',
    how:
      'According to copies we read, Measures on Market Complaints and Reports, art. 16: a complaint may be refused ' +
      'if the purchase was not for daily life, and a company’s mostly isn’t. Reporting illegal conduct is a ' +
      'different matter, and you still can.',
  },
  companyReportProof: {
    do: 'Keep the goods, packaging, test report and page screenshots',
    how: 'Show what may be illegal, such as fakes or false specifications. Keep a few pieces sealed as they came.',
  },
  companyClockRuns: {
    do: 'The contract’s time limits keep running',
    how:
      'Civil Code, art. 188: generally three years from the day you knew, or should have known, of the harm and who ' +
      'caused it. Keep that date in mind while you wait.',
  },

  companyInspectOnArrival: {
    do: 'The day goods arrive, count, inspect and write it down',
    how:
      'Civil Code, art. 620: inspect within the agreed period, or else promptly; if something is wrong, give notice ' +
      'in good time (Civil Code, art. 621). Inspect repaired or resent goods the same way.',
  },
  companyKeepFile: {
    do: 'Keep contract, invoice, delivery notes and chat in one place',
    how: 'Whoever takes over later can understand it at a glance.',
  },
} satisfies typeof source
