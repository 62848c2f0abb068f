import type { PhraseWords } from '../../../words'

export const scam = {
  'scam.nothing': [
    'someone called saying they are pinduoduo support', 'is this a scam', 'a caller wants to refund me', 'they asked for a code, i said no',
    'text message with a link about my parcel', 'stranger wants me to add qq for compensation', 'he says i have a membership that must be cancelled',
    'told me to move my money to a safe account, havent', 'suspicious call', 'wants me to install an app, i didnt', 'hung up on a fake agent',
    'a person says my parcel was lost and wants to pay me', 'got a call about a refund, is it real',
    'they knew my order and address, real support or fraud', 'he wants me to go to a meeting app, i refused',
    'caller said my account is under investigation by police', 'somebody added me on wechat claiming to be the shop',
    'asked me to pay a deposit to get a refund, i did not', 'weird message says i won a prize',
    'is it safe to add the seller on wechat for the refund', 'my mum got a call from customer service, she gave nothing',
    'smells like fraud, nothing given', 'fake support called', 'i think its a scamm call', 'they asked me to scan a code for compensation, didnt',
  ],
  'scam.screen': [
    'i shared my screen', 'he could see my phone', 'installed the app he sent', 'they control my phone remotely',
    'screen sharing while i typed my password', 'dad let them see his screen', 'put a remote app on my phone',
    'joined a video meeting with the agent', 'they saw my screen', 'i let the caller control my phone',
    'installed software that the agent told me to', 'mum downloaded the app from the caller', 'screen is shared right now how do i stop',
    'he watched me type my bank password on a shared screen', 'downloaded something from a link and it installed itself',
    'gave remote access to my computer', 'phone moves by itself after installing his app', 'i clicked allow on everything his app asked',
    'showed him my phone by video while opening my bank', 'shared screan with the fake support', 'turned on accessibility for the program he sent',
  ],
  'scam.parcel': [
    'got a parcel i never ordered', 'unknown package', 'cash on delivery for something nobody bought', 'a parcel with a scratch card, not mine',
    'who sent me this', 'grandpa signed for something we didnt buy', 'strange packet with a qr code, ordered nothing',
    'they want me to pay for a package i did not order', 'package came but nobody at home ordered it',
    'cod parcel, my grandma paid for it, no one ordered', 'unknown sender, my name on it', 'i never shop online but a parcel came',
    'received seeds i didnt order', 'free gift in the post i never asked for with a code to scan', 'my address, not my order',
    'courier asks me to pay for something i didnt buy', 'got a box with nothing but a lucky draw card, never ordered',
    'random package, can i refuse it', 'mystery parcel', 'recieved something i never bought', 'what to do with a package from a stranger',
  ],
  'scam.number': [
    'is this number real', 'is this the official number', 'check a phone number', 'found a support number online, can i call it',
    'who is calling me from this number', 'what is the real support number', 'missed call said to be the platform',
    'is the sender of this text genuine', 'is the hotline i found genuine', 'which of these support numbers is the right one',
    'someone gave me a hotline, is it true', 'does this number belong to pdd', 'can i trust the number printed on the card',
    'how do i verify a caller id', 'unknown number texts me as pinduoduo', 'is this email address official', 'number on the waybill, is it real',
    'look up this phone number please', 'dont want to call back before i know whose number it is', 'is it the pinduoduo hotline',
  ],
} satisfies PhraseWords<'scam'>
