import { addPictures } from './add'
import { dropPicturesOf } from './database'
import { Evidence } from './Evidence'
import { PaperFile } from './PaperFile'
import { packBackup, takeInBackup } from './zip'
import { wear } from '../browser/wear'
import look from './evidence.css?inline'

wear(look)

/** All that others may ask of this room. */
export const tool = { Evidence, PaperFile, addPictures, dropPicturesOf, packBackup, takeInBackup }
