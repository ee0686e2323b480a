package ingest

import (
	"maps"
	"slices"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/internal/idtable"
)

// A state is what a run knows at a position, as plain data. What follows from
// the files (their headers, look-up tables), from the graph or from the load is
// not in it, nor are caches.
type state struct {
	At      position
	Run     string // its id
	Mapping string // see settings
	Options string
	Report  Report
	Bytes   int64 // read before the file of the position
	Rejects int64 // written

	Relations graph.Relations
	Declared  map[string]graph.Subrelation
	Warned    map[string]int
	Fatal     bool
	Refused   []record       // in passes before
	RefusedBy []record       // in this pass or before
	Given     *idtable.Table // this and the other tables may be nil
	Stubs     *idtable.Table
	Made      map[string]int64

	// Of a mapping:
	Keys     []map[string]graph.ID // by entity
	Counted  []bool                // by source
	Rows     []int64               // by source
	Distinct map[string]*idtable.Table
	Entities *idtable.Table
	Seen     [][][16]byte // by claim
	Found    [][]foundIn  // by source and file
	Held     heldState

	// Of files without one:
	Labels      labels
	Named, Told *idtable.Table
}

// A record is named by its file, among all of the run's, its source, -1 for
// none, and its number there.
type record struct {
	File, Source int
	Number       int64
}

// foundIn is what was found in a file of objects so far.
type foundIn struct {
	Columns       []bool
	Some, Reached bool
}

// heldState is heldClaims with claims by their numbers.
type heldState struct {
	Keys    []heldKey
	Refused []heldKey
	From    []linkState
	Claims  []graph.Claim
	Links   [][]linkState // of Claims
}

type heldKey struct {
	Claim int
	Key   string
	ID    graph.ID
}

type linkState struct {
	From, To       heldKey
	Link           graph.Link
	ToAt, FromAt   linkPlace
	ToRaw, FromRaw rawRecord
}

// rawRecord is a record that may yet be refused.
type rawRecord struct {
	At                   record
	Line                 int
	Text, Format, Header string
}

// state returns the run's state at the position that it has come to.
func (r *run) state() *state {
	s := &state{At: r.at, Run: r.id, Report: *r.report, Bytes: r.before, Relations: r.relations, Declared: r.declared, Warned: r.warned, Fatal: r.fatal,
		Given: r.given, Stubs: r.stubs, Made: r.made, Keys: r.keys, Entities: r.entities, Labels: r.labels}
	s.Mapping, s.Options = r.settings()
	if r.opts.Rejects != nil {
		s.Rejects = r.opts.Rejects.count
	}
	if r.graph != nil {
		s.Named, s.Told = r.graph.named, r.graph.told
	}
	number := map[*file]int{}
	for i, f := range r.allFiles() {
		number[f] = i
	}
	name := func(k recordKey) record {
		src := -1
		if k.source != nil {
			src = slices.Index(r.mapping.sources, k.source)
		}
		return record{number[k.file], src, k.number}
	}
	records := func(keys map[recordKey]bool) (records []record) {
		for k := range keys {
			records = append(records, name(k))
		}
		return records
	}
	s.Refused, s.RefusedBy = records(r.rejectedIn), records(r.rejectedBy)
	if r.mapping == nil {
		return s
	}
	for _, src := range r.mapping.sources {
		s.Counted, s.Rows = append(s.Counted, r.counted[src]), append(s.Rows, r.rows[src])
		var files []foundIn
		for _, b := range r.sources[src] {
			files = append(files, foundIn{b.found, b.some, b.reached})
		}
		s.Found = append(s.Found, files)
	}
	s.Distinct = r.distinct
	for _, seen := range r.seen {
		s.Seen = append(s.Seen, list(seen))
	}
	s.Held = r.held.state(func(rec rejected) rawRecord {
		return rawRecord{name(rec.key()), rec.line, rec.text, rec.format, rec.header}
	})
	return s
}

// restore makes the run what it was when the state was written.
func (r *run) restore() {
	s := r.resumed
	files := r.report.Files
	*r.report = s.Report
	r.report.Files = files
	r.bytes.Store(s.Bytes)
	r.declared, r.warned, r.fatal, r.given, r.stubs, r.labels = s.Declared, s.Warned, s.Fatal, s.Given, s.Stubs, s.Labels
	maps.Copy(r.relations, s.Relations)
	r.made = orEmpty(s.Made)
	all := r.allFiles()
	key := func(rec record) recordKey {
		k := recordKey{file: all[rec.File], number: rec.Number}
		if rec.Source >= 0 {
			k.source = r.mapping.sources[rec.Source]
		}
		return k
	}
	keys := func(records []record) map[recordKey]bool {
		keys := map[recordKey]bool{}
		for _, rec := range records {
			keys[key(rec)] = true
		}
		return keys
	}
	r.rejectedIn, r.rejectedBy = keys(s.Refused), keys(s.RefusedBy)
	if r.mapping == nil {
		return
	}
	for i := range r.keys {
		maps.Copy(r.keys[i], s.Keys[i])
	}
	r.entities = s.Entities
	for i, src := range r.mapping.sources {
		r.counted[src], r.rows[src] = s.Counted[i], s.Rows[i]
		for j, b := range r.sources[src] {
			was := s.Found[i][j]
			copy(b.found, was.Columns)
			b.some, b.reached = was.Some, was.Reached
		}
	}
	maps.Copy(r.distinct, s.Distinct)
	r.held = s.Held.held(r.mapping, func(raw rawRecord) rejected {
		k := key(raw.At)
		return rejected{file: k.file, source: k.source, number: k.number, line: raw.Line, text: raw.Text, format: raw.Format, header: raw.Header, part: true}
	})
}

// allFiles are the run's files, those too that were found beside them.
func (r *run) allFiles() []*file {
	all := slices.Clone(r.files)
	if r.mapping == nil {
		return all
	}
	for _, src := range r.mapping.sources {
		for _, b := range r.sources[src] {
			if !slices.Contains(all, b.file) {
				all = append(all, b.file)
			}
		}
	}
	return all
}

func (h *heldClaims) state(raw func(rejected) rawRecord) (s heldState) {
	key := func(k claimKey) heldKey { return heldKey{Claim: k.claim.number, Key: k.key} }
	link := func(p pendingLink) linkState {
		l := linkState{To: key(p.to), Link: p.link, ToAt: p.toAt, ToRaw: raw(p.toAt.record), FromAt: p.fromAt}
		if p.from.claim != nil {
			l.From, l.FromRaw = key(p.from), raw(p.fromAt.record)
		}
		return l
	}
	for k, id := range h.keys {
		s.Keys = append(s.Keys, heldKey{k.claim.number, k.key, id})
	}
	for k := range h.refused {
		s.Refused = append(s.Refused, key(k))
	}
	for _, links := range h.from {
		for _, p := range links {
			s.From = append(s.From, link(p))
		}
	}
	for _, held := range h.list {
		var links []linkState
		for _, p := range held.links {
			links = append(links, link(p))
		}
		s.Claims, s.Links = append(s.Claims, *held.claim), append(s.Links, links)
	}
	return s
}

func (s *heldState) held(m *Mapping, rejected func(rawRecord) rejected) heldClaims {
	h := newHeldClaims()
	key := func(k heldKey) claimKey { return claimKey{m.claims[k.Claim], k.Key} }
	link := func(l linkState) pendingLink {
		p := pendingLink{from: key(l.From), to: key(l.To), link: l.Link, toAt: l.ToAt, fromAt: l.FromAt}
		p.toAt.record, p.fromAt.record = rejected(l.ToRaw), rejected(l.FromRaw)
		return p
	}
	for _, k := range s.Keys {
		h.keys[key(k)] = k.ID
	}
	for _, k := range s.Refused {
		h.refused[key(k)] = true
	}
	for _, l := range s.From {
		h.from[key(l.From)] = append(h.from[key(l.From)], link(l))
	}
	for i := range s.Claims {
		var links []pendingLink
		for _, l := range s.Links[i] {
			links = append(links, link(l))
		}
		h.list = append(h.list, heldClaim{&s.Claims[i], links})
	}
	return h
}

// labels is what is known of the labels of a run's quads.
type labels struct {
	First quad.Value // of the first quad, nil for none
	Some  bool       // there was a quad
	Many  bool       // there is more than one label
}

// list returns the members of a set, in no order.
func list[T comparable](set map[T]struct{}) []T {
	items := make([]T, 0, len(set))
	for item := range set {
		items = append(items, item)
	}
	return items
}

func set[T comparable](items []T) map[T]struct{} {
	set := make(map[T]struct{}, len(items))
	for _, item := range items {
		set[item] = struct{}{}
	}
	return set
}

func orEmpty[K comparable, V any](m map[K]V) map[K]V {
	if m == nil {
		return map[K]V{}
	}
	return m
}
