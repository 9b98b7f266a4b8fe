import { VOCABULARY } from '../vocabulary.ts';
import type { Grammar } from './grammar.ts';

/** Chinese, in both scripts. */
export const CHINESE_GRAMMAR: Grammar = {
  names: new Map(
    VOCABULARY.flatMap((metric) =>
      [metric.labels.zhHant, metric.labels.zhHans, ...metric.chinese]
        .filter((name) => /\p{Script=Han}{2}/u.test(name))
        .map((name) => [name, metric] as const),
    ),
  ),
  isSpaced: false,
  sentence: /[^。!?\uff01\uff1f\n]{1,600}[。!?\uff01\uff1f]?/,
  link: /^(?!.*(?:[從从佔占]|分[別别]))[^,、;\uff0c\uff1b\d]{0,14}(?:[,\uff0c](?:達|达|約|约|為|为)[^,、;\uff0c\uff1b\d]{0,4})?$/,
  verb: /^[\s()A-Za-z:$\uff08\uff09\uff1a]*$|[為为是達达約约有共到至在]|突破|超過|超过|維持|维持|更新|上調|上调|下調|下调|上修|下修|調整|调整|[總总][計计額额]/,
  own: /(?:^|[\s,、;:。()「」\uff0c\uff1b\uff1a\uff08\uff09]|[的為为是總总季年度後后前前其及與与和而且AP]|GAAP|公司|我們|我们|集團|集团|整體|整体|合併|合并|單季|单季|預期|预期|預計|预计|預估|预估|認列|实现|實現)$/,
  others: /(?<!我們|我们|公司|集團|集团|[季度年期算])的\p{Script=Han}{0,6}$/u,
  past: /先前|此前|原先|去年|上年|上季|前一季/,
  loss: /[損损]/,
  minus: /[負负]\s?$/,
  difference: null,
  range: null,
  expected: /會保持|会保持|預期|預計|預估|展望|財測|指引|预期|预计|预估|目标区间/,
  met: null,
  isVerbLast: false,
  up: /成長|增長|增长|增加|上升|提升|提高|年增|季增/,
  down: /減少|减少|下降|下滑|衰退|年減|季減|降低/,
  byQuarter: /季增|季減|環比|环比|較上季|较上季|季比/,
  share: /[佔占]/,
  bases: [
    [/非 ?GAAP[^,\uff0c]{0,6}$|調整後[^,\uff0c]{0,4}$|调整后[^,\uff0c]{0,4}$/i, 'non-GAAP'],
    [/GAAP[^,\uff0c]{0,6}$/i, 'GAAP'],
  ],
  quarter: /第([一二三四1-4])季|([一二三四])季度|Q([1-4])/,
  thisQuarter: /本季|這一季|这一季|單季|单季/,
  fullYear: /全年|整個財年|整个财年/,
  year: null,
};
