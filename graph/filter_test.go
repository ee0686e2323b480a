package graph

import (
	"reflect"
	"strings"
	"testing"
	"time"
)

func TestClaimFilter_Match(t *testing.T) {
	c := plainClaim()
	c.Relation, c.AttributedTo, c.Modality = "icews:visit", []ID{"org:nk"}, Planned
	c.Date, _ = ParseDate("2018-06")
	literal := plainClaim()
	literal.Object, literal.Value = "", nil
	rel := Relations{"icews:visit": {Name: "icews:visit", Parent: "visited"}, "x:a": {Name: "x:a", Parent: "x:b"}, "x:b": {Name: "x:b", Parent: "x:a"}}
	if rel.Root("icews:visit") != "visited" || rel.Within("x:a", []string{"other"}) {
		t.Error("relations: wrong root, or lost in a cycle")
	}
	at := func(s string) Instant { d, _ := ParseDate(s); return d.Earliest }
	yes, no := true, false
	with := func(change func(*ClaimFilter)) *ClaimFilter {
		f := NewClaimFilter()
		change(f)
		return f
	}
	person := with(func(f *ClaimFilter) { f.Subjects = []ID{"per:a"} })
	other := with(func(f *ClaimFilter) { f.Subjects = []ID{"per:z"} })
	for name, tc := range map[string]struct {
		f    *ClaimFilter
		c    *Claim
		want bool
	}{
		"nil":                   {nil, c, true},
		"open":                  {NewClaimFilter(), c, true},
		"empty list":            {with(func(f *ClaimFilter) { f.Datasets = []string{} }), c, false},
		"parent relation":       {with(func(f *ClaimFilter) { f.Relations = []string{"visited"} }), c, true},
		"own relation":          {with(func(f *ClaimFilter) { f.Relations = []string{"icews:visit"} }), c, true},
		"other relation":        {with(func(f *ClaimFilter) { f.Relations = []string{"metWith"} }), c, false},
		"about the object":      {with(func(f *ClaimFilter) { f.About = []ID{"per:b"} }), c, true},
		"objects of a literal":  {with(func(f *ClaimFilter) { f.Objects = []ID{""} }), literal, false},
		"about of a literal":    {with(func(f *ClaimFilter) { f.About = []ID{""} }), literal, false},
		"modality":              {with(func(f *ClaimFilter) { f.Modality = []Modality{Actual} }), c, false},
		"affirmed":              {with(func(f *ClaimFilter) { f.Affirmed = &yes }), c, true},
		"denied":                {with(func(f *ClaimFilter) { f.Affirmed = &no }), c, false},
		"attributed":            {with(func(f *ClaimFilter) { f.AttributedTo = []ID{"org:us", "org:nk"} }), c, true},
		"from its last second":  {with(func(f *ClaimFilter) { f.From = at("2018-07") - 1 }), c, true},
		"from its end":          {with(func(f *ClaimFilter) { f.From = at("2018-07") }), c, false},
		"to its start":          {with(func(f *ClaimFilter) { f.To = at("2018-06") }), c, false},
		"to after its start":    {with(func(f *ClaimFilter) { f.To = at("2018-06") + 1 }), c, true},
		"undated in a range":    {with(func(f *ClaimFilter) { f.From = at("1900") }), literal, false},
		"and":                   {with(func(f *ClaimFilter) { f.And = []*ClaimFilter{person, other} }), c, false},
		"or":                    {with(func(f *ClaimFilter) { f.Or = []*ClaimFilter{person, other} }), c, true},
		"or of none":            {with(func(f *ClaimFilter) { f.Or = []*ClaimFilter{} }), c, false},
		"not":                   {with(func(f *ClaimFilter) { f.Not = person }), c, false},
		"all fields must agree": {with(func(f *ClaimFilter) { f.Subjects = []ID{"per:a"}; f.Not = NewClaimFilter() }), c, false},
	} {
		if got := tc.f.Match(tc.c, rel); got != tc.want {
			t.Errorf("%s: got %t", name, got)
		}
	}
}

func TestSelection_Match(t *testing.T) {
	at := func(h int) time.Time { return time.Unix(int64(h)*3600, 0).UTC() }
	retracted := func(c *Claim) { c.RecordedAt, c.RetractedAt = at(10), at(20) }
	known := func(h int) func(*Selection) { return func(s *Selection) { s.KnownAt = at(h) } }
	facts := func(s *Selection) { s.Standing = Facts }
	for name, tc := range map[string]struct {
		claim func(*Claim)
		sel   func(*Selection)
		want  bool
	}{
		"all":                   {func(c *Claim) { c.Status, c.Affirmed = Alleged, false }, func(*Selection) {}, true},
		"retracted":             {retracted, func(*Selection) {}, false},
		"known before":          {retracted, known(9), false},
		"known when recorded":   {retracted, known(10), true},
		"known while it stood":  {retracted, known(19), true},
		"known when retracted":  {retracted, known(20), false},
		"fact":                  {func(c *Claim) { c.Modality = Ongoing }, facts, true},
		"planned is no fact":    {func(c *Claim) { c.Modality = Planned }, facts, false},
		"alleged is no fact":    {func(c *Claim) { c.Status = Alleged }, facts, false},
		"denied is no fact":     {func(c *Claim) { c.Affirmed = false }, facts, false},
		"deprecated is no fact": {func(c *Claim) { c.Rank = Deprecated }, facts, false},
		"a fact at the time":    {retracted, func(s *Selection) { s.Standing, s.KnownAt = Facts, at(15) }, true},
		"after the day":         {func(c *Claim) { c.Date, _ = ParseDate("2019") }, func(s *Selection) { s.AsOf = 0 }, false},
		"before the day":        {func(c *Claim) { c.Date, _ = ParseDate("1960") }, func(s *Selection) { s.AsOf = 0 }, true},
		"undated on a day":      {func(*Claim) {}, func(s *Selection) { s.AsOf = 0 }, true},
		"where":                 {func(*Claim) {}, func(s *Selection) { s.Where = NewClaimFilter(); s.Where.Subjects = []ID{"per:z"} }, false},
	} {
		c, sel := plainClaim(), NewSelection()
		tc.claim(c)
		tc.sel(&sel)
		if got := sel.Match(c, nil); got != tc.want {
			t.Errorf("%s: got %t", name, got)
		}
	}
}

func TestEntityFilter_Match(t *testing.T) {
	e := &Entity{ID: "per:kim", Type: "Person", Name: "Kim Jong-un", Properties: []Property{{Name: "sex", Value: "male"}, {Name: "born", Value: "1984"}, {Name: "born", Value: "1983"}}}
	text := func(f func(*ValueFilter, *string), s string) *ValueFilter { t := &ValueFilter{}; f(t, &s); return t }
	eq := func(t *ValueFilter, s *string) { t.Eq = s }
	contains := func(t *ValueFilter, s *string) { t.Contains = s }
	starts := func(t *ValueFilter, s *string) { t.StartsWith = s }
	property := func(name string, f *ValueFilter) *EntityFilter {
		return &EntityFilter{Properties: map[string]*ValueFilter{name: f}}
	}
	for name, tc := range map[string]struct {
		f           *EntityFilter
		want, whole bool
	}{
		"nil":             {nil, true, false},
		"open":            {&EntityFilter{}, true, false},
		"no types":        {&EntityFilter{Types: []string{}}, false, false},
		"exact":           {&EntityFilter{Name: text(eq, "Kim Jong-un")}, true, false},
		"exact is exact":  {&EntityFilter{Name: text(eq, "kim jong un")}, false, false},
		"folded within":   {&EntityFilter{Name: text(contains, "JONG un")}, true, false},
		"folded start":    {&EntityFilter{Name: text(starts, "kím-jong")}, true, false},
		"not the start":   {&EntityFilter{Name: text(starts, "jong")}, false, false},
		"one of values":   {property("born", text(eq, "1983")), true, true},
		"none of values":  {property("born", text(eq, "1982")), false, true},
		"no such":         {property("died", &ValueFilter{}), false, true},
		"or":              {&EntityFilter{Or: []*EntityFilter{{Types: []string{"State"}}, {IDs: []ID{"per:kim"}}}}, true, false},
		"and with inside": {&EntityFilter{And: []*EntityFilter{{Types: []string{"Person"}}, property("sex", text(eq, "female"))}}, false, true},
		"not":             {&EntityFilter{Not: property("sex", text(eq, "female"))}, true, true},
	} {
		if got, err := tc.f.Match(e, nil); got != tc.want || err != nil {
			t.Errorf("%s: got %t", name, got)
		}
		if got := tc.f.NeedsWhole(); got != tc.whole {
			t.Errorf("%s: needs whole %t", name, got)
		}
	}
}

// TestClaimFilter_IsOpen holds that there is no condition that a filter with it
// does not tell of: what is open is not looked at claim by claim.
func TestClaimFilter_IsOpen(t *testing.T) {
	var none *ClaimFilter
	all := NewClaimFilter()
	all.And = []*ClaimFilter{NewClaimFilter(), nil}
	for name, f := range map[string]*ClaimFilter{"nil": none, "new": NewClaimFilter(), "all of open ones": all} {
		if !f.IsOpen() {
			t.Errorf("%s is not open", name)
		}
	}
	var fields func(typ reflect.Type, index []int)
	fields = func(typ reflect.Type, index []int) {
		for i := range typ.NumField() {
			f := NewClaimFilter()
			field := typ.Field(i)
			at := append(index[:len(index):len(index)], i)
			if field.Type.Kind() == reflect.Struct {
				fields(field.Type, at)
				continue
			}
			v := reflect.ValueOf(f).Elem().FieldByIndex(at)
			switch {
			case field.Name == "And":
				f.And = []*ClaimFilter{{DateFilter: NewDateFilter(), Or: []*ClaimFilter{}}}
			case v.Kind() == reflect.Slice:
				v.Set(reflect.MakeSlice(v.Type(), 0, 0))
			case v.Kind() == reflect.Pointer:
				v.Set(reflect.New(v.Type().Elem()))
			default:
				v.SetInt(0) // a moment
			}
			if field.Name != "Qualifiers" && f.IsOpen() {
				t.Errorf("a filter with %s is open", field.Name)
			}
		}
	}
	fields(reflect.TypeFor[ClaimFilter](), nil)
	f := NewClaimFilter()
	if f.Qualifiers = []QualifierFilter{{Key: "role"}}; f.IsOpen() {
		t.Error("a filter with a qualifier is open")
	}
}

func TestClaimFilter_Match_evidence(t *testing.T) {
	yes := true
	text := func(s string) *string { return &s }
	claim := &Claim{Subject: "a", Relation: "r", Object: "b", Summary: "Kim and Trump met", Evidence: []Evidence{{File: "a.csv"}, {Document: "doc:a"}, {Document: "doc:b"}}}
	for name, test := range map[string]struct {
		change func(*ClaimFilter)
		want   bool
	}{
		"a document":            {func(f *ClaimFilter) { f.Documents = []ID{"doc:x", "doc:b"} }, true},
		"another document":      {func(f *ClaimFilter) { f.Documents = []ID{"doc:x"} }, false},
		"no document":           {func(f *ClaimFilter) { f.Documents = []ID{""} }, false},
		"none of any documents": {func(f *ClaimFilter) { f.Documents = []ID{} }, false},
		"words":                 {func(f *ClaimFilter) { f.Summary = &ValueFilter{Contains: text("TRUMP")} }, true},
		"other words":           {func(f *ClaimFilter) { f.Summary = &ValueFilter{Contains: text("Moon")} }, false},
		"without words":         {func(f *ClaimFilter) { f.Summary = &ValueFilter{IsNull: &yes} }, false},
	} {
		t.Run(name, func(t *testing.T) {
			f := NewClaimFilter()
			test.change(f)
			if f.IsOpen() {
				t.Error("the filter is open")
			}
			if got := f.Match(claim, nil); got != test.want {
				t.Errorf("it matches: %t, want %t", got, test.want)
			}
		})
	}
}

// TestValueFilter_FoldTexts holds that texts are folded once, however many values
// are compared with them, and mean what they did.
func TestValueFilter_FoldTexts(t *testing.T) {
	text := func(s string) *string { return &s }
	for _, f := range []ValueFilter{{Contains: text("JONG-un")}, {StartsWith: text("Kim, jong")}, {EndsWith: text("-Ün")}, {Contains: text("--")}, {}} {
		once := f
		once.FoldTexts()
		for _, s := range []string{"Kim Jong-un", "KIM JONG UN", "Moon Jae-in", "un", ""} {
			if once.Match(s) != f.Match(s) {
				t.Errorf("%q: %t, want %t", s, once.Match(s), f.Match(s))
			}
		}
	}
	long := ValueFilter{Contains: text(strings.Repeat("long-", 200_000))}
	long.FoldTexts()
	if n := testing.AllocsPerRun(10, func() { long.Match("short") }); n > 0 {
		t.Errorf("matching allocates %v times", n)
	}
}
