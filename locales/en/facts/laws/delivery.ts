import type { delivery as source } from '../../../zh-CN/facts/laws/delivery'

export const delivery = {
  courier26: {
    name: 'Courier Regulations, art. 26',
    rule:
      'Parcels must go to the agreed address and to the recipient or someone the recipient named, who must be told ' +
      'they can check the parcel on the spot and have the right to.',
  },
  courier28: {
    name: 'Courier Regulations, art. 28',
    rule:
      'If a parcel is late, lost, damaged or short, insured parcels are paid under the rules agreed with the ' +
      'sender, others under civil law.',
  },
  courier29: {
    name: 'Courier Regulations, art. 29',
    rule:
      'If you are not satisfied with a delivery service you can complain to the courier, which must handle it and ' +
      'tell you within seven days.',
  },
  courierMarket26: {
    name: 'Measures on the Courier Market, art. 26',
    rule:
      'According to copies we read, couriers must deliver to the address and person within the time promised and ' +
      'may not hide or invent tracking information.',
  },
  courierMarket27: {
    name: 'Measures on the Courier Market, art. 27',
    rule:
      'According to copies we read, if the packaging is clearly damaged or the contents fragile, the recipient must ' +
      'be told they can look inside or refuse; for a parcel of unknown origin you can ask the courier for the ' +
      'sender’s name, address and phone as it has them.',
  },
  courierMarket28: {
    name: 'Measures on the Courier Market, art. 28',
    rule:
      'According to copies we read, without the user’s consent a courier may not confirm receipt for them or leave ' +
      'the parcel in a locker or at a pick-up point.',
  },
  postal65: {
    name: 'Postal Law, art. 65',
    rule:
      'If you are not satisfied with how the courier handled it, you can appeal to the postal authority, which ' +
      'should answer within thirty days of receiving it. (The 2015 text was read; it may have been amended since.)',
  },
} satisfies typeof source
