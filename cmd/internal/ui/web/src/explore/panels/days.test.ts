import assert from 'node:assert/strict';
import { test } from 'node:test';

import { calendarOf, dayOf, dayOfMonth, daysOf, firstDay, isoDay, lastDay, lastDayBefore } from './days';

test('dayOf counts from 1970, in UTC', () => {
  assert.equal(dayOf('1970-01-01'), 0);
  assert.equal(dayOf('1969-12-31T23:59:59Z'), -1);
  assert.equal(dayOf('1970-01-02T01:00:00+02:00'), 0);
  assert.equal(dayOf('yesterday'), undefined);
});

test('dayOf reads years before 0 and after 9999', () => {
  assert.deepEqual(calendarOf(dayOf('-0043-03-15T00:00:00Z')!), { year: -43, month: 2, dayOfMonth: 15 });
  assert.deepEqual(calendarOf(dayOf('12345-01-01T00:00:00Z')!), { year: 12345, month: 0, dayOfMonth: 1 });
});

test('isoDay is the inverse of dayOf', () => {
  for (const iso of ['0001-01-01', '0099-02-28', '1582-10-10', '2000-02-29', '2018-06-12', '9999-12-31']) {
    assert.equal(isoDay(dayOf(iso)!), iso);
  }
});

test('isoDay stays within what a date field can hold', () => {
  assert.equal(isoDay(firstDay - 1), '0001-01-01');
  assert.equal(isoDay(lastDay + 1), '9999-12-31');
});

test('dayOfMonth goes over the ends of a year', () => {
  assert.equal(isoDay(dayOfMonth(2018, 12)), '2019-01-01');
  assert.equal(isoDay(dayOfMonth(2018, -1)), '2017-12-01');
  assert.equal(isoDay(dayOfMonth(50, 0)), '0050-01-01');
});

test('lastDayBefore leaves the bound itself out', () => {
  assert.equal(isoDay(lastDayBefore('2018-06-13T00:00:00Z')!), '2018-06-12');
  assert.equal(isoDay(lastDayBefore('2018-06-13T00:00:01Z')!), '2018-06-13');
});

test('daysOf spans the bounds that are known', () => {
  const june = { earliest: '2018-06-12T00:00:00Z', latest: '2018-06-13T00:00:00Z' };
  const since = { earliest: '2018-10-05T00:00:00Z', latest: null };
  const until = { earliest: null, latest: '1954-01-01T00:00:00Z' };
  const days = daysOf([june, since, until, {}])!;
  assert.deepEqual([isoDay(days.min), isoDay(days.max)], ['1953-12-31', '2018-10-05']);
  assert.equal(daysOf([{}, { earliest: null, latest: null }]), undefined);
});
