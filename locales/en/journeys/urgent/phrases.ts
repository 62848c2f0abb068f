import type { PhraseWords } from '../../../words'

export const urgent = {
  'urgent.hurt': [
    'it made me sick', 'my kid threw up after eating it', 'rash all over my face from the cream', 'the charger blew up and burned my hand', 'we are in the hospital because of it',
    'grandma fell, the chair broke', 'got an electric shock from the kettle', 'food poisoning', 'allergic reaction', 'someone got injured using it', 'toy cut my son, bleeding',
  ],
  'urgent.unsafe': [
    'there are worms in the meat, nobody ate it', 'glass in the jar', 'the plug sparks and smokes', 'baby formula is past its date', 'smells of chemicals, is it safe to eat', 'battery getting scary hot',
    'mouldy bread, afraid to eat it', 'dangerous product but no one hurt yet', 'medicine with no label',
  ],
  'urgent.account': [
    'my account was hacked', 'someone ordered with my account', 'money taken from my card, wasnt me', 'a payment none of us made', 'logged in from another city and it isnt me', 'unauthorised charge',
    'they changed my payment password', 'account stolen', 'lost my phone, worried about the money on it',
  ],
  'urgent.lockedOut': [
    'cant log in', 'locked out of my account', 'forgot password', 'changed my phone number and cannot get in', 'the login text never arrives', 'it says wrong password every time', 'my mother cant get back into her account',
    'new phone and my old orders are gone',
  ],
  'urgent.gaveCode': [
    'i gave him the verification code', 'told them my password', 'typed my card number into that link', 'read out the sms code on the phone', 'sent a photo of my id card', 'dad gave the code to a fake agent',
    'he asked for the code for the refund and i told him', 'gave away my payment pin', 'entered my bank details on a fake site',
  ],
  'urgent.sentMoney': [
    'i sent money and think it was a scam', 'got scammed', 'transferred 5000 to the agent', 'paid a deposit to get my refund', 'he blocked me after i paid', 'they made me borrow money and send it', 'my mum was cheated out of her savings',
    'paid by qr code and they vanished', 'cant get back the money i put into the tasks', 'wired money to a private account and he is gone',
  ],
  'urgent.threatened': [
    'the seller threatens me', 'he says he will come to my house', 'calls me all night because of my review', 'they posted my phone number and address online', 'someone is at my door', 'harassing messages nonstop',
    'he knows where my kid goes to school', 'seller says he will hurt me', 'scared, they blackmail me with my photo', 'harrassed by the shop',
  ],
} satisfies PhraseWords<'urgent'>
