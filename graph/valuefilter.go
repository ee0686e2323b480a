package graph

import (
	"slices"
	"strings"
)

// A ValueFilter is a condition on the values of a property, or on a text. All
// fields that are set must hold of one value. Values and the texts that they
// are compared with are lexical forms; what is no value of the kind passes no
// condition but IsNull.
type ValueFilter struct {
	// Kind is how values compare. Eq, Ne, In and NotIn compare texts exactly,
	// and the other kinds as [ValueKind.SortKey] has it.
	Kind      ValueKind
	Eq, Ne    *string
	In, NotIn []string
	// Contains, StartsWith and EndsWith compare folded text, see [Fold]. Folded
	// tells that they are folded already, see [ValueFilter.FoldTexts].
	Contains, StartsWith, EndsWith *string
	Folded                         bool
	// Lt, Lte, Gt and Gte compare by [ValueKind.SortKey].
	Lt, Lte, Gt, Gte *string
	// Date is a condition on values of DateValue.
	Date *DateFilter
	// IsNull, if set, asks that there is no value (and then nothing else can
	// hold), or that there is one.
	IsNull *bool
}

// Match reports whether a value passes.
func (f *ValueFilter) Match(s string) bool {
	if f == nil {
		return true
	}
	if f.IsNull != nil && *f.IsNull ||
		f.Eq != nil && !f.equal(s, *f.Eq) ||
		f.Ne != nil && !f.differs(s, *f.Ne) ||
		f.In != nil && !slices.ContainsFunc(f.In, func(v string) bool { return f.equal(s, v) }) ||
		f.NotIn != nil && slices.ContainsFunc(f.NotIn, func(v string) bool { return !f.differs(s, v) }) {
		return false
	}
	if f.Contains != nil || f.StartsWith != nil || f.EndsWith != nil {
		folded := Fold(s)
		if f.Contains != nil && !strings.Contains(folded, f.fold(*f.Contains)) ||
			f.StartsWith != nil && !strings.HasPrefix(folded, f.fold(*f.StartsWith)) ||
			f.EndsWith != nil && !strings.HasSuffix(folded, f.fold(*f.EndsWith)) {
			return false
		}
	}
	for _, bound := range []struct {
		value *string
		ok    func(c int) bool
	}{
		{f.Lt, func(c int) bool { return c < 0 }}, {f.Lte, func(c int) bool { return c <= 0 }},
		{f.Gt, func(c int) bool { return c > 0 }}, {f.Gte, func(c int) bool { return c >= 0 }},
	} {
		if bound.value != nil {
			if c, ok := f.compare(s, *bound.value); !ok || !bound.ok(c) {
				return false
			}
		}
	}
	if f.Date != nil {
		d, err := ParseDate(s)
		return err == nil && f.Date.Match(d)
	}
	return true
}

// MatchAny reports whether one of several values passes, or there is none
// where that is asked for.
func (f *ValueFilter) MatchAny(values []string) bool {
	if f == nil {
		return true
	}
	if f.IsNull != nil && *f.IsNull {
		rest := *f
		rest.IsNull = nil
		return len(values) == 0 && rest.open()
	}
	return slices.ContainsFunc(values, f.Match)
}

// FoldTexts folds what texts are to contain, begin and end with, which matching
// does for each value otherwise.
func (f *ValueFilter) FoldTexts() {
	for _, text := range []**string{&f.Contains, &f.StartsWith, &f.EndsWith} {
		if *text != nil {
			folded := Fold(**text)
			*text = &folded
		}
	}
	f.Folded = true
}

func (f *ValueFilter) fold(s string) string {
	if f.Folded {
		return s
	}
	return Fold(s)
}

// open reports whether the filter sets no condition.
func (f *ValueFilter) open() bool {
	return f.Eq == nil && f.Ne == nil && f.In == nil && f.NotIn == nil && f.Contains == nil && f.StartsWith == nil && f.EndsWith == nil &&
		f.Lt == nil && f.Lte == nil && f.Gt == nil && f.Gte == nil && f.IsNull == nil && (f.Date == nil || *f.Date == NewDateFilter())
}

func (f *ValueFilter) equal(a, b string) bool {
	if f.Kind == TextValue || f.Kind == DateValue {
		return a == b
	}
	c, ok := f.compare(a, b)
	return ok && c == 0
}

// differs is not the opposite of equal: what is no value of the kind is neither.
func (f *ValueFilter) differs(a, b string) bool {
	if f.Kind == TextValue || f.Kind == DateValue {
		return a != b
	}
	c, ok := f.compare(a, b)
	return ok && c != 0
}

func (f *ValueFilter) compare(a, b string) (c int, ok bool) {
	x, okA := f.Kind.SortKey(a)
	y, okB := f.Kind.SortKey(b)
	return strings.Compare(x, y), okA && okB
}

// A DateFilter is a condition on a date. A bound that is NoInstant is open.
// While any bound is set, what has no date, or one without bounds, does not pass.
type DateFilter struct {
	// From and To keep dates that may touch [From, To): a bound that a date
	// leaves unknown does not exclude it.
	From, To Instant
	// Before keeps dates that are over by then, After those that begin no
	// earlier; what they leave unknown excludes them.
	Before, After Instant
}

// NewDateFilter returns a filter that lets everything through.
func NewDateFilter() DateFilter { return DateFilter{NoInstant, NoInstant, NoInstant, NoInstant} }

// Match reports whether a date passes.
func (f *DateFilter) Match(d Date) bool {
	if *f == NewDateFilter() {
		return true
	}
	if d.IsZero() || d.Earliest == NoInstant && d.Latest == NoInstant {
		return false
	}
	return (f.From == NoInstant || d.Latest == NoInstant || d.Latest > f.From) &&
		(f.To == NoInstant || d.Earliest == NoInstant || d.Earliest < f.To) &&
		(f.Before == NoInstant || d.Latest != NoInstant && d.Latest <= f.Before) &&
		(f.After == NoInstant || d.Earliest != NoInstant && d.Earliest >= f.After)
}
