/** Traditional characters of the words that are looked for, each before its simplified twin. Not a converter. */
const pairs =
  '驗验證证碼码轉转賬账帳账戶户號号訊讯遠远協协幫帮軟软體体應应裝装載载鏈链結结點点擊击網网頁页電电話话撥拨聯联絡络係系繫系' +
  '掃扫維维紅红領领獎奖現现錢钱貸贷額额險险會会員员關关閉闭開开啟启誤误錯错認认識识確确訂订單单異异貨货質质問问題题賠赔償偿' +
  '雙双億亿萬万倍倍時时內内馬马立立盡尽過过將将凍冻銀银行行監监法法條条檢检檔档傳传詐诈騙骗嚴严費费扣扣續续約约繳缴納纳' +
  '匯汇給给來来請请對对別别說说訴诉報报警警絕绝親亲爺爷媽妈爸爸兒儿孫孙個个們们這这裡里裏里邊边為为您您與与從从後后種种' +
  '業业務务專专線线熱热門门間间產产買买賣卖壞坏務务團团購购優优惠惠贈赠禮礼品品積积兌兑換换餘余剩剩點点讚赞賺赚傭佣務务' +
  '寶宝遊游戲戏級级辦办戰战術术鎖锁憑凭盜盗視视頻频議议號号釘钉飛飞書书螢荧幕幕顯显屏屏範范圍围導导號号錄录輸输寫写級级' +
  '國国際际臨临覺觉樣样儘尽讓让當当隱隐據据擔担實实徵征信信繼继續续總总僅仅歡欢進进達达運运貴贵財财責责貼贴資资註注銷销' +
  '週周誰谁調调選选還还遞递郵邮鐘钟閱阅離离難难項项預预願愿類类麼么黃黄齊齐機机櫃柜無无準准測测滿满獲获環环產产畫画' +
  '臉脸腫肿燙烫傷伤燒烧藥药氣气頭头嘔呕癢痒蹤踪嚇吓殺杀罵骂脅胁騷骚擾扰鬧闹東东車车裝装麵面淨净爛烂還还夠够漲涨遲迟'

const table = new Map<string, string>()
const chars = [...pairs]
for (let i = 0; i + 1 < chars.length; i += 2) table.set(chars[i] ?? '', chars[i + 1] ?? '')

/** The simplified twin of a character, or the character itself. */
export const simplified = (char: string): string => table.get(char) ?? char
