package storetest

import (
	"context"
	"errors"
	"slices"

	"entente/graph"
)

// A meter counts the rows that one call reads, against its bound.
type meter struct {
	rows, limit int
	request     *graph.RowMeter
}

func newMeter(ctx context.Context, limit int) *meter {
	return &meter{limit: limit, request: graph.RowMeterOf(ctx)}
}

func (m *meter) row() error {
	if m.rows++; m.limit > 0 && m.rows > m.limit {
		return graph.ErrTooManyRows
	}
	return m.request.Visit(1)
}

// A listing is an ordered list of which pages are cut. C is a place in it.
type listing[T, C any] struct {
	items   []T // in the order of compare
	match   func(T) bool
	place   func(T) C
	compare func(a, b C) int
	decode  func(string) (C, error)
}

// page returns a page of the items that match.
func (l listing[T, C]) page(p graph.Page, m *meter) ([]T, graph.PageInfo, error) {
	info := graph.PageInfo{Total: -1, HasNext: p.Before != "", HasPrevious: p.After != ""}
	if (p.First >= 0) == (p.Last >= 0) {
		return nil, info, errors.New("a page has either a first or a last")
	}
	from, to := 0, len(l.items)
	if p.After != "" {
		c, err := l.decode(p.After)
		if err != nil {
			return nil, info, err
		}
		from, _ = slices.BinarySearchFunc(l.items, c, func(item T, c C) int {
			if l.compare(l.place(item), c) <= 0 {
				return -1
			}
			return 1
		})
	}
	if p.Before != "" {
		c, err := l.decode(p.Before)
		if err != nil {
			return nil, info, err
		}
		to, _ = slices.BinarySearchFunc(l.items, c, func(item T, c C) int { return l.compare(l.place(item), c) })
	}
	if p.Total {
		info.Total = 0
		for _, item := range l.items {
			if err := m.row(); err != nil {
				return nil, info, err
			}
			if l.match(item) {
				info.Total++
			}
		}
	}
	items := l.items[from:max(from, to)]
	var page []T
	if p.First >= 0 {
		for _, item := range items {
			if err := m.row(); err != nil {
				return nil, info, err
			}
			if !l.match(item) {
				continue
			}
			if len(page) == p.First {
				info.HasNext = true
				break
			}
			page = append(page, item)
		}
		return page, info, nil
	}
	for _, item := range slices.Backward(items) {
		if err := m.row(); err != nil {
			return nil, info, err
		}
		if !l.match(item) {
			continue
		}
		if len(page) == p.Last {
			info.HasPrevious = true
			break
		}
		page = append(page, item)
	}
	slices.Reverse(page)
	return page, info, nil
}
