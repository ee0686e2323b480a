import assert from 'node:assert/strict';
import { test } from 'node:test';

import { dateWords, type DateKind } from './edtf';

const cases: [edtf: string, kind: DateKind, words: string][] = [
  ['2018', 'WITHIN', '2018'],
  ['2018', 'THROUGHOUT', 'throughout 2018'],
  ['2018-06', 'WITHIN', 'June 2018'],
  ['2018-06-12', 'WITHIN', '12 June 2018'],
  ['2018-06-12', 'THROUGHOUT', '12 June 2018'],
  ['2018~', 'WITHIN', 'about 2018'],
  ['2018-09?', 'WITHIN', 'perhaps September 2018'],
  ['2018-09-03%', 'WITHIN', 'perhaps about 3 September 2018'],
  ['2018-21', 'WITHIN', 'spring 2018'],
  ['2018-24~', 'WITHIN', 'about winter 2018'],
  ['201X', 'WITHIN', 'the 2010s'],
  ['20XX', 'WITHIN', 'the years 2000–2099'],
  ['2018-XX', 'WITHIN', 'some month of 2018'],
  ['2018-XX-XX', 'WITHIN', 'some day of 2018'],
  ['2018-06-XX', 'WITHIN', 'some day of June 2018'],
  ['0000', 'WITHIN', '1 BC'],
  ['-0043-03-15', 'WITHIN', '15 March 44 BC'],
  ['Y12345', 'WITHIN', '12345'],
  ['Y-12345', 'WITHIN', '12346 BC'],
  ['2018-06-12T09:30:00Z', 'WITHIN', '12 June 2018, 09:30 UTC'],
  ['2018-06-12T09:30:15+08:00', 'WITHIN', '12 June 2018, 09:30:15 UTC+08:00'],
  ['2018-06-12/2018-06-20', 'WITHIN', 'between 12 June 2018 and 20 June 2018'],
  ['2018-06-12/2018-06-20', 'THROUGHOUT', 'from 12 June 2018 to 20 June 2018'],
  ['2018-06-12/2018-10-05?', 'WITHIN', 'between 12 June 2018 and perhaps 5 October 2018'],
  ['/2018-10-05', 'WITHIN', 'in or before 5 October 2018'],
  ['/2018-10-05', 'THROUGHOUT', 'until 5 October 2018, from an unknown time'],
  ['../2018', 'THROUGHOUT', 'until 2018'],
  ['2018-07/', 'WITHIN', 'in or after July 2018'],
  ['2018-07/', 'THROUGHOUT', 'from July 2018, until an unknown time'],
  ['2018-10-05/..', 'THROUGHOUT', 'since 5 October 2018'],
];

for (const [edtf, kind, words] of cases) {
  test(`dateWords ${edtf} ${kind}`, () => assert.equal(dateWords(edtf, kind), words));
}

for (const text of ['', 'soon', '2018-13', '2018-06-12-01', '/', '../..', '2018/2019/2020', '<b>2018</b>', '2018-XX-12']) {
  test(`dateWords leaves ${JSON.stringify(text)} as it is`, () => assert.equal(dateWords(text), text));
}
