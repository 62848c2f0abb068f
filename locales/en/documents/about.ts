import type { DocumentWords } from '../../words'

/** What each paper is for, where it goes, and what to have at hand. */
export const about = {
  demand: {
    title: 'Written demand to the seller',
    what: 'One last request in writing before a complaint or a claim, with the day by which it is to be done.',
    where: 'Send it in the order’s chat and take a screenshot; where you know the address, post a copy too and keep the receipt.',
    needs: ['The seller’s real name (business licence on the shop’s page)', 'What you want, and by which day'],
  },
  complaint12315: {
    title: 'Complaint to 12315',
    what: 'Asks the market regulator to mediate between you and the seller. Copy it part by part into the form.',
    where: '12315.cn, its app or mini-program; or print it and hand it to the regulator at the seller’s place.',
    needs: ['Your real name, phone and address', 'The other side’s name and address (business licence)', 'Screenshots of the order, the payment and the chat'],
  },
  report12315: {
    title: 'Report of something illegal',
    what: 'Tells the regulator of something illegal so that it looks into it. For money or goods write a complaint as well.',
    where: '12315.cn, choose “举报” (report), or the regulator where the seller really works; for the platform, the one at its domicile.',
    needs: ['Where and when you saw it', 'Screenshots of the page and the chat, photos of the goods'],
  },
  mandate: {
    title: 'Power of attorney (acting for a relative)',
    what: 'Says who acts, in what, how far they may decide, and until when.',
    where: 'Print it, the relative signs it, and hand in the original with the helper’s proof of identity.',
    needs: ['Both identity cards', 'The relative’s own signature; to concede or settle in court, tick the special powers'],
  },
  claim: {
    title: 'Statement of claim, with list of evidence',
    what: 'A claim against the seller or the platform. Whom to sue, at which court, and what counts as small: see the law below.',
    where: 'The court at the place of delivery or of the defendant: at its counter or online. Call 12368 first.',
    needs: ['The defendant’s real name and address', 'Copies of the evidence; keep the originals'],
  },
  answer: {
    title: 'Answer to a claim',
    what: 'When somebody sues you: what you dispute, and why. Put in nothing that is not so.',
    where: 'To the court named on the summons, within 15 days from receiving the claim; an objection to that court goes in the same time.',
    needs: ['First call 12368 to check that the case is real; open no link in a text message', 'Case number and day of the hearing from the summons: be there', 'The envelope (it shows when it came)'],
  },
  sellerAppeal: {
    title: 'Appeal (seller to the platform)',
    what: 'When you do not accept a measure of the platform: asks for its grounds and for a person to look again.',
    where: 'The appeal entry of the seller dashboard, with screenshots.',
    needs: ['A screenshot of the notice', 'Records of order, delivery and chat'],
  },
  sellerClaim: {
    title: 'Statement of claim (seller against a buyer)',
    what: 'The money went back and the goods did not, or they were never paid: asks the court for goods or money.',
    where: 'The court at the place of delivery or where the buyer lives. Call 12368 first.',
    needs: ['Business licence; without one, your own name', 'Records of refund, dispatch and delivery'],
  },
  companyNotice: {
    title: 'Notice of defects (company to the seller)',
    what: 'Tells the seller in writing what does not fit in quantity or quality, within the time for inspection.',
    where: 'Send it in the order’s chat and take a screenshot; post a copy to the address in the contract and keep the receipt.',
    needs: ['Quantity and quality agreed in the contract or order', 'Record of the inspection, photos'],
  },
} as const satisfies DocumentWords['about']
