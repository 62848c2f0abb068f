import { originals } from '../zh-CN/documents/originals'
import { about } from './documents/about'
import { blanks, clauses, forms } from './documents/asked'

/** The words of papers: loaded with the first one that is opened. */
export const documents = {
  about,
  blanks,
  clauses,
  forms,
  originals,
  heads: {
    投诉人: '投诉人 (who complains)',
    投诉对象: '投诉对象 (about whom)',
    诉求: '诉求 (what you want)',
    举报人: '举报人 (who reports)',
    被举报人: '被举报人 (who is reported)',
    举报的事: '举报的事 (what is reported)',
    事实与理由: '事实与理由 (facts and reasons)',
    请求: '请求 (what you ask for)',
    附件: '附件 (attached)',
  },
  ui: {
    lead: 'This is a draft in Chinese, no legal advice. What you fill in stays on this page; what you leave is a blank （　　） to write on after printing.',
    where: 'Where it goes: ',
    needs: 'Have ready: ',
    clauses: 'Tick only what is so',
    count: '{{count}} characters so far',
    copy: 'Copy all of it',
    copyPart: 'Copy “{{part}}”',
    blanksLeft: 'Copied. There are blanks （　　） in it: fill them in before you hand it over.',
    print: 'Print this paper alone',
    save: 'Save as a text file',
    saved: 'The file was given to the browser to save.',
    notSaved: 'The file could not be saved. Please copy the text.',
    evidence: 'For the list of evidence, the pictures and their numbers are with the case under “My case”.',
    laws: 'The law it rests on',
    cut: 'Drafted with Next step, 下一步 (this line may be cut off):',
  },
}
