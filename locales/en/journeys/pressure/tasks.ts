import type { pressure as source } from '../../../zh-CN/journeys/pressure/tasks'

export const pressure = {
  threatCallPolice: {
    do: 'Someone at the door or about to strike: call 110',
    how: 'Lock the door and stay in. Say where you are and how many they are. Someone hurt: 120.',
  },
  threatKeepAway: {
    do: 'Don’t argue, don’t insult back, don’t meet',
    how: 'Don’t open the door to “talk” either. If they want money or your request withdrawn, don’t agree on the spot.',
  },
  threatBlock: {
    do: 'Floods of calls or texts: screenshot first, then block',
    how: 'Turn on your phone’s spam blocking, or ask your carrier to block them. Give no one any code that pours in.',
  },
  threatProof: {
    do: 'Keep the threats, the calls and any camera footage',
    how: 'Show numbers, accounts and times. Save recordings and door-camera video; delete nothing yet.',
  },
  threatKeepClaim: {
    do: 'Being frightened is no reason to withdraw your refund request',
    how: 'Threats are one thing, the refund another.',
  },
  threatReport: {
    do: 'No danger right now? You can still report it',
    how: 'Take the screenshots to the police station. If they find no breach of the law, they must tell you why.',
  },
  threatTellPlatform: {
    do: 'Complain about this shop to 官方客服 (official support)',
    how: 'Ask the platform to deal with the shop and to keep your phone and address from it.',
  },
  threatAddressOnline: {
    do: 'Your address or phone made public: screenshot it, have it removed',
    how: 'Keep the web address and account first, then tap 举报 (report) there. Not removed? Report it to 12377.',
  },
  threatWhyPolice: {
    do: 'The police can act on threats, harassment and stalking',
    how: 'Public Security Administration Penalties Law, art. 50: threatening someone’s safety, repeated threats and spreading private matters are punished.',
  },
  threatWhyHome: {
    do: 'They may not enter your home unless you let them in',
    how: 'Public Security Administration Penalties Law, art. 47: unlawfully entering someone’s home is punished.',
  },
  threatWhyPrivacy: {
    do: 'Nobody may publish your address or phone just like that',
    how: 'Personal Information Protection Law, art. 10: nobody may unlawfully trade, pass on or publish another’s information.',
  },
  threatWhySold: {
    do: 'Selling your information is a matter for the police too',
    how: 'Public Security Administration Penalties Law, art. 56: selling or passing on personal information against the rules is punished.',
  },

  reportAtStation: {
    do: 'Tell the police station, in order of time',
    how: 'Write on one sheet since when, how often, who and in what words, and give it to the officer.',
  },
  reportAskReceipt: {
    do: 'Ask them to register it and give you a receipt',
    how: 'Note the officer’s name, badge number and case number. If they say no, ask for the reason.',
  },
  reportNoContact: {
    do: 'Followed or pestered again and again? Ask for a no-contact order',
    how: 'Ask the officer whether the person can be barred from contacting you for a time.',
  },
  reportLegalAid: {
    do: 'No one acts? Call 12348 for legal advice',
    how: 'It’s free. Ask whether to go to a higher police office or to court next.',
  },
  reportWhyRegister: {
    do: 'The police owe you an answer to a report',
    how: 'Public Security Administration Penalties Law, art. 90: they must register and investigate, or tell you why they find no breach.',
  },
  reportWhyAuthority: {
    do: 'Misuse of your information can be reported',
    how: 'Personal Information Protection Law, art. 65: the authority in charge must handle it in time and tell you the result.',
  },

  degradingRefuse: {
    do: 'Answer once, “不接受” (I don’t accept), and don’t explain',
    how: 'The words are ready below. Once is enough; no need to argue.',
  },
  degradingPolice: {
    do: 'Told to hurt someone or yourself, or to send nudes: call 110',
    how: 'Also if you sent something and are being blackmailed with it. Don’t pay.',
  },
  degradingReport: {
    do: 'Complain about this shop to 官方客服 (official support)',
    how: 'Send a screenshot of their words; ask the platform to deal with the shop and to look at the refund too.',
  },
  degradingGoodsOnly: {
    do: 'If evidence is needed, show only the goods',
    how: 'The fault, the packaging and the label are enough. No faces, no ID card.',
  },
  degradingReview: {
    do: 'A changed or good review first? Say no to that too',
    how: 'Review truthfully; a refund depends on the goods. Screenshot what they wrote.',
  },
  degradingProof: {
    do: 'Screenshot their words and the shop’s name',
    how: 'With the time and the order, before they can take it back.',
  },
  degradingClaimStays: {
    do: 'You can say no and still ask for your refund',
    how: 'If they won’t refund because of it, pick “The seller still won’t refund” below.',
  },
  degradingWhyDignity: {
    do: 'When you buy, your dignity must be respected',
    how: 'Consumer Protection Law, art. 14: your dignity must be respected and your personal information protected.',
  },
  degradingWhyInsult: {
    do: 'A seller may not insult you',
    how: 'Consumer Protection Law, art. 27: insulting or defaming consumers is forbidden.',
  },
  degradingWhyReview: {
    do: 'The review is yours to write truthfully',
    how: 'E-Commerce Law, art. 39: the platform must let you review and may not delete it; Implementing Regulations of the Consumer Protection Law, art. 9: sellers may not invent or hide reviews to mislead.',
  },
  degradingWhyPolice: {
    do: 'The police can act on public insult and spreading private matters',
    how: 'Public Security Administration Penalties Law, art. 50: where it is not a crime, the police punish it.',
  },

  summonsVerify: {
    do: 'Call 12368 and check the case number and names',
    how: 'Don’t call the number in the text or tap its link. Ask which court and on what day.',
  },
  summonsDates: {
    do: 'Write down two dates: your reply, the hearing',
    how: 'Your reply is due within 15 days of getting the copy of the claim; the summons gives the hearing.',
  },
  summonsReply: {
    do: 'Write your reply: what you dispute, and why',
    how: 'A draft is below. If you can’t write it, call 12348 for free advice.',
  },
  summonsGoodsBack: {
    do: 'Refunded, and still have the goods? Offer them back',
    how: 'If you keep both, a court may have you return or pay for them. If they’re used up, say so truthfully.',
  },
  summonsAppear: {
    do: 'Be at the hearing, also online',
    how: 'Without good reason the court can decide without you.',
  },
  summonsFake: {
    do: 'Told to transfer money, give codes or install apps? A scam',
    how: 'A court never asks this by phone; hang up.',
  },
  summonsLawyerLetter: {
    do: 'Only a lawyer’s letter? That’s not from a court',
    how: 'No need to go to court, but see what they want and by when, and answer in writing.',
  },
  summonsProof: {
    do: 'Gather the order, chats, refund and delivery records',
    how: 'Keep the court’s papers and their envelope, which shows the day they came.',
  },
  summonsSettle: {
    do: 'You can settle; then put it in writing',
    how: 'Who returns what, by when, and when they withdraw. Until the court says it’s withdrawn, go to the hearing.',
  },
  summonsSendFamily: {
    do: 'Can’t go? A family member can go for you',
    how: 'Give the court a power of attorney saying what for. Conceding or settling must be named in it.',
  },
  summonsOtherCourt: {
    do: 'Wrong court? Say so early',
    how: 'Within the 15 days for your reply. If you answer without saying so, that court may go on.',
  },
  summonsPriceError: {
    do: 'They say the price was a mistake? See how long ago',
    how: 'They must ask a court or arbitrators within 90 days of learning of it, and prove it. An obvious mistake may be set aside.',
  },
  summonsWhyReply: {
    do: 'Where the 15 days come from',
    how: 'Civil Procedure Law, art. 128: fifteen days from the copy of the claim; without a reply the court goes on all the same.',
  },
  summonsWhyAbsent: {
    do: 'What happens if you don’t come',
    how: 'Civil Procedure Law, art. 147: a summoned defendant who stays away without good reason can be judged in absence.',
  },
  summonsWhySimple: {
    do: 'A text or a call can be genuine too',
    how: 'Civil Procedure Law, art. 162: in simple cases courts may summon in simple ways, so do check.',
  },
  summonsWhyElectronic: {
    do: 'Papers by text or link need your consent',
    how: 'Civil Procedure Law, art. 90: electronic service needs your consent; a paper judgment must be given if you ask.',
  },
  summonsWhyReturn: {
    do: 'Why the goods may have to go back',
    how: 'Civil Code, art. 157: when a deal is undone, money and goods go back each way, or their worth if they can’t.',
  },
} satisfies typeof source
