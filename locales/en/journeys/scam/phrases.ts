import type { PhraseWords } from '../../../words'

export const scam = {
  'scam.nothing': [
    'someone called saying they are pinduoduo support', 'is this a scam', 'a caller wants to refund me', 'they asked for a code, i said no', 'text message with a link about my parcel', 'stranger wants me to add qq for compensation',
    'he says i have a membership that must be cancelled', 'told me to move my money to a safe account, havent', 'suspicious call', 'wants me to install an app, i didnt', 'hung up on a fake agent',
  ],
  'scam.screen': [
    'i shared my screen', 'he could see my phone', 'installed the app he sent', 'they control my phone remotely', 'screen sharing while i typed my password', 'dad let them see his screen', 'put a remote app on my phone',
    'joined a video meeting with the agent',
  ],
  'scam.parcel': [
    'got a parcel i never ordered', 'unknown package', 'cash on delivery for something nobody bought', 'a parcel with a scratch card, not mine', 'who sent me this', 'grandpa signed for something we didnt buy',
    'strange packet with a qr code, ordered nothing', 'they want me to pay for a package i did not order',
  ],
  'scam.number': [
    'is this number real', 'is this the official number', 'check a phone number', 'found a support number online, can i call it', 'who is calling me from this number', 'what is the real support number', 'missed call said to be the platform',
    'is the sender of this text genuine',
  ],
} satisfies PhraseWords<'scam'>
