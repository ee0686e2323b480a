package embedded

import "slices"

// A set is a list without repetitions, in the order of addition: of few items
// as a rule, which a scan serves best, but of as many as data may bring.
type set[T comparable] struct {
	list  []T
	index map[T]bool // nil for few
}

// fewItems is how many a scan serves better than a map.
const fewItems = 16

func (s *set[T]) has(item T) bool {
	if s.index != nil {
		return s.index[item]
	}
	return slices.Contains(s.list, item)
}

func (s *set[T]) add(item T) {
	if s.has(item) {
		return
	}
	s.list = append(s.list, item)
	if s.index != nil {
		s.index[item] = true
	} else if len(s.list) > fewItems {
		s.index = make(map[T]bool, 4*fewItems)
		for _, x := range s.list {
			s.index[x] = true
		}
	}
}
