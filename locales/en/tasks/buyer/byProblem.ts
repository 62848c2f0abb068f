import type { byProblem as source } from '../../../zh-CN/tasks/buyer/byProblem'

export const byProblem = {
  qualityPhotos: {
    do: 'Show the fault: one photo of the whole, one close up',
    how:
      'Holes, cracks, wrong colours close up, beside a screenshot of the product page; a short video if it moves or ' +
      'makes a noise. Anyone can then see what is wrong.',
  },
  fakePromise: {
    do: 'Screenshot where the merchant promised it was genuine',
    how:
      'On the product page, in the chat, any “假一赔十” (ten times back if fake). The guides tell of someone who lost ' +
      'for lack of this.',
  },
  fakeCompare: {
    do: 'Take comparison photos: how it differs from the real one',
    how:
      'Label, workmanship, packaging and codes close up, on video if you can, beside the brand’s own pictures and ' +
      'your order. The guides say that without comparison photos a fake is hard to show.',
  },
  fakeInWriting: {
    do: 'Don’t argue by phone; write it in the chat',
    how:
      'The guides say that on the phone they may ignore you or deny it, which hurts your case. A fake can also be ' +
      'reported in the app with 举报 (report), beside your 申请售后 (after-sales request).',
  },
  notShippedProof: {
    do: 'Screenshot the order: when you ordered, when they promised to ship',
    how:
      'Also any shipping time named on the product page or in the chat. Put side by side, it shows whether they are ' +
      'late.',
  },
  stuckProof: {
    do: 'Screenshot the whole tracking record',
    how:
      'With the tracking number and the time and place of the last entry. It shows where it stopped and for how long.',
  },
  signedProof: {
    do: 'Screenshot the “signed” entry and find out who signed',
    how:
      'Ask family, neighbours, the gatekeeper and the pick-up point first. If no one has it, ask the merchant to get ' +
      'the delivery photo or signature from the courier: they should say whom they gave it to.',
  },
  shortProof: {
    do: 'Lay out what you received, count it and photograph it',
    how: 'With the box and the label, tracking number and weight readable. Beside the order, it shows what is missing.',
  },
  damagedProof: {
    do: 'Photograph the damage, the packaging and the label; throw nothing away',
    how:
      'The box, the padding, the damage, an unpacking video if you have one: it shows the damage happened on the ' +
      'way. Next time you may check before signing: Courier Regulations, art. 25 (2019 text).',
  },
  rightsQuality: {
    do: 'Remember: if it is faulty, the merchant pays the shipping back',
    how:
      'Consumer Protection Law, art. 24: faulty goods can be returned within 7 days of receipt, and after that you ' +
      'can ask for replacement or repair, unless agreed otherwise; the seller pays the necessary transport. Art. 23: ' +
      'for durable goods such as computers, TVs and fridges, if a fault shows within 6 months and is disputed, the ' +
      'seller must prove its side.',
  },
  rightsFake: {
    do: 'Remember: you can hold the merchant to promised compensation',
    how:
      'Supreme Court provisions on online consumer disputes (I), art. 10: compensation promised above the legal ' +
      'standard can be claimed as promised. Consumer Protection Law, art. 55: where there is fraud, three times the ' +
      'price on top, at least 500 yuan; whether it is fraud depends on the proof.',
  },
  orderIsContract: {
    do: 'Remember: once ordered, the merchant must ship as promised',
    how:
      'E-commerce Law, art. 49: a submitted order is generally a contract, and small print saying “paid does not ' +
      'mean sold” is void. Art. 20: goods must come in the way and time promised or agreed.',
  },
  transportRisk: {
    do: 'Remember: the merchant bears the risk on the way, so ask the merchant first',
    how:
      'E-commerce Law, art. 20: the seller must deliver as agreed and bears the risk of transport, unless you chose ' +
      'another courier yourself. A clause that “signing means accepting the quality” is void: Supreme Court ' +
      'provisions on online consumer disputes (I), art. 1.',
  },
  citeSevenDays: {
    do: 'Write: within 7 days, intact, no-reason return',
    how:
      'Consumer Protection Law, art. 25: goods bought online can be returned within 7 days of receipt without a ' +
      'reason; custom-made, fresh and a few other kinds are excluded.',
  },
  citeNoConfirmation: {
    do: 'Write: I never confirmed “no returns”, or you promised them',
    how:
      'Consumer Protection Law, art. 25: beyond the four kinds, you must have confirmed it when buying. According to ' +
      'copies we read, the Interim Measures on seven-day returns, art. 20: without a conspicuous confirmation the ' +
      'merchant may not refuse.',
  },
} satisfies typeof source
