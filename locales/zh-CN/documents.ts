import { about } from './documents/about'
import { blanks, clauses, forms } from './documents/asked'
import { originals } from './documents/originals'

/** The words of papers: loaded with the first one that is opened. */
export const documents = {
  about,
  blanks,
  clauses,
  forms,
  originals,
  heads: {
    投诉人: '投诉人',
    投诉对象: '投诉对象',
    诉求: '诉求',
    举报人: '举报人',
    被举报人: '被举报人',
    举报的事: '举报的事',
    事实与理由: '事实与理由',
    请求: '请求',
    附件: '附件',
  },
  ui: {
    lead: '这是底稿，不是法律意见。填的字只留在这一页；没填的是空白（　　），可以打印后手写。',
    where: '交到哪：',
    needs: '先备好：',
    clauses: '是这样才勾',
    count: '现在 {{count}} 字',
    copy: '复制全文',
    copyPart: '复制“{{part}}”',
    blanksLeft: '已复制。里面还有空白（　　），交之前补上。',
    print: '只打印这一份',
    save: '存成文本文件',
    saved: '文件已经交给浏览器保存。',
    notSaved: '文件没能存下来。请复制全文。',
    evidence: '证据目录可以照“我的事”里这件事的材料来写，照片和编号在那里。',
    laws: '凭哪些法条',
    cut: '底稿来自“下一步”（可以裁掉）：',
  },
}
