import { buyer } from './messages/buyer'
import { company } from './messages/company'
import { outside } from './messages/outside'
import { platform } from './messages/platform'
import { scam } from './messages/scam'
import { seller } from './messages/seller'
import { urgent } from './messages/urgent'
import { problems } from './problems'

/** What is sent and said, which is Chinese in every language, because a Chinese reader gets it. */
export const originals = {
  messages: { ...urgent, ...buyer, ...platform, ...outside, ...seller, ...company, ...scam },
  problems,
}
