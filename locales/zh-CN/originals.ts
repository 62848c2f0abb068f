import { buyer } from './journeys/buyer/messages'
import { changing } from './journeys/changing/messages'
import { company } from './journeys/company/messages'
import { outside } from './journeys/outside/messages'
import { platform } from './journeys/platform/messages'
import { returning } from './journeys/returning/messages'
import { scam } from './journeys/scam/messages'
import { seller } from './journeys/seller/messages'
import { urgent } from './journeys/urgent/messages'
import { problems } from './journeys/shared/problems'

/** What is sent and said, which is Chinese in every language, because a Chinese reader gets it. */
export const originals = {
  messages: {
    ...urgent,
    ...buyer,
    ...returning,
    ...changing,
    ...platform,
    ...outside,
    ...seller,
    ...company,
    ...scam,
  },
  problems,
}
