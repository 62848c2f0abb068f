import type { byProblem as source } from '../../../zh-CN/journeys/shared/byProblem'

export const byProblem = {
  qualityPhotos: {
    do: 'Show the fault: one photo of the whole, one close up',
    how:
      'Take close-ups of holes, cracks or wrong colours, beside a screenshot of the product page; film anything that ' +
      'moves or makes a noise. Then anyone can see what’s wrong.',
  },
  fakePromise: {
    do: 'Screenshot where the merchant promised it was genuine',
    how:
      'Get it from the product page or the chat, including any “假一赔十” (ten times back if fake). The guides tell of ' +
      'someone who lost for lack of this.',
  },
  fakeCompare: {
    do: 'Take comparison photos: how it differs from the real one',
    how:
      'Take close-ups of the label, workmanship, packaging and codes, on video if you can, beside the brand’s own ' +
      'pictures and your order. The guides tell of someone who lost for lack of comparison photos.',
  },
  fakeInWriting: {
    do: 'Don’t argue by phone; put it all in the chat',
    how:
      'On the phone they may ignore you or deny it, which hurts your case. The guides say you can also 举报 (report) a ' +
      'fake in the app, alongside your 申请售后 (after-sales request).',
  },
  notShippedProof: {
    do: 'Screenshot the order: when you ordered, when it should ship',
    how:
      'Include any shipping time given on the product page or in the chat. Side by side, they show whether it’s late.',
  },
  stuckProof: {
    do: 'Screenshot the whole tracking history',
    how:
      'Show the tracking number and the time and place of the last entry. One picture shows where it stopped and for ' +
      'how long.',
  },
  signedProof: {
    do: 'Screenshot the “signed for” entry and find out who signed',
    how:
      'Ask family, neighbours, the gatekeeper and the pick-up point first. If no one has it, ask the merchant to get ' +
      'the delivery photo or signature from the courier, who must say who they gave it to.',
  },
  shortProof: {
    do: 'Lay out what you received, count it and photograph it',
    how:
      'Include the box and the label, with the tracking number and weight readable. Next to the order, it’s clear ' +
      'what’s missing.',
  },
  damagedProof: {
    do: 'Photograph the damage, packaging and label; keep everything',
    how:
      'Photograph the box, the padding and the damage; an unpacking video is even better, to show it happened on the ' +
      'way. Next time you can check it before signing: Courier Regulations, art. 25 (2019 text).',
  },
  rightsQuality: {
    do: 'If it’s faulty, the merchant pays the return shipping',
    how:
      'Faulty goods can be returned within 7 days of receipt; after that you can ask for replacement or repair, ' +
      'unless agreed otherwise; the merchant pays the necessary transport (Consumer Protection Law, art. 24). For ' +
      'durable goods such as computers, TVs and fridges, if a fault found within 6 months is disputed, the merchant ' +
      'must prove its side (art. 23).',
  },
  rightsFake: {
    do: 'You can hold the merchant to promised compensation',
    how:
      'Compensation promised above the legal standard can be claimed as promised (Supreme Court Rules on Online ' +
      'Consumer Disputes (I), art. 10). For fraud, three times the price on top, at least 500 yuan (Consumer ' +
      'Protection Law, art. 55); whether it’s fraud depends on the proof.',
  },
  orderIsContract: {
    do: 'Once you’ve ordered, the merchant must ship as promised',
    how:
      'A submitted order is generally a contract, and small print saying “paid doesn’t mean sold” is void ' +
      '(E-Commerce Law, art. 49). Goods must come in the way and time promised or agreed (art. 20).',
  },
  transportRisk: {
    do: 'The merchant bears the risk on the way; ask them first',
    how:
      'The merchant must deliver as agreed and bears the risk and responsibility in transit, unless you chose a ' +
      'different courier yourself (E-Commerce Law, art. 20). A clause that “signing means accepting the quality” is ' +
      'void (Supreme Court Rules on Online Consumer Disputes (I), art. 1).',
  },
  citeSevenDays: {
    do: 'Write: within 7 days, intact, no-reason return',
    how:
      'Consumer Protection Law, art. 25: goods bought online can be returned within 7 days of receipt without a ' +
      'reason; custom-made, fresh and a few other kinds are excluded.',
  },
  citeNoConfirmation: {
    do: 'Write: I never confirmed “no returns”, or you promised returns',
    how:
      'Consumer Protection Law, art. 25: beyond the four kinds, you must have confirmed “no returns” when buying. ' +
      'According to copies we read, Interim Measures on Seven-Day Returns, art. 20: without a prominent confirmation ' +
      'step the merchant may not refuse.',
  },
} satisfies typeof source
