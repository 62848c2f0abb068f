import { useEffect, useState } from 'react'
import type { Box } from '../../machines/evidence/piece'
import { covered } from './picture'

type Props = { readonly bytes: ArrayBuffer; readonly covers: readonly Box[]; readonly alt: string }

/** A picture as it would leave, covers and all: pressed long, a phone saves what stands here. */
export function Thumb({ bytes, covers, alt }: Props) {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    let made = ''
    let current = true
    const draw = async () => {
      const blob = await covered(bytes, covers)
      if (!current) return
      made = URL.createObjectURL(blob)
      setAddress(made)
    }
    draw().catch(() => current && setAddress(undefined))
    return () => {
      current = false
      if (made) URL.revokeObjectURL(made)
    }
  }, [bytes, covers])
  return address ? <img className="ev-thumb" src={address} alt={alt} /> : <span className="ev-thumb" />
}
