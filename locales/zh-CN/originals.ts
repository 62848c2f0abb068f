import { buyer } from './journeys/buyer/messages'
import { changing } from './journeys/changing/messages'
import { company } from './journeys/company/messages'
import { outside } from './journeys/outside/messages'
import { ownOrder } from './journeys/ownOrder/messages'
import { platform } from './journeys/platform/messages'
import { pressure } from './journeys/pressure/messages'
import { returning } from './journeys/returning/messages'
import { scam } from './journeys/scam/messages'
import { seller } from './journeys/seller/messages'
import { urgent } from './journeys/urgent/messages'
import { problems } from './journeys/shared/problems'
import { wishes } from './journeys/shared/wishes'

/** What is sent and said, which is Chinese in every language, because a Chinese reader gets it. */
export const originals = {
  messages: {
    ...urgent,
    ...buyer,
    ...returning,
    ...ownOrder,
    ...changing,
    ...pressure,
    ...platform,
    ...outside,
    ...seller,
    ...company,
    ...scam,
  },
  problems,
  wishes,
}
