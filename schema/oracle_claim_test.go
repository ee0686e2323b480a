package schema

import (
	"context"
	"slices"
	"time"

	"entente/graph"
)

func (or *oracle) claimOf(ctx context.Context, id graph.ID) (any, error) {
	list, err := or.snap.Claims(ctx, []graph.ID{id})
	if err != nil || list[0] == nil {
		return nil, err
	}
	return or.claim(list[0]), nil
}

func (or *oracle) claim(c *graph.Claim) record {
	rec := record{
		typeKey: "Claim", "id": string(c.ID), "subject": or.endReader(c.Subject), "relation": c.Relation, "object": or.endReader(c.Object),
		"value": nil, "datatype": nil, "language": nil, "date": nil, "modality": graphQLWord(c.Modality.String()),
		"status": graphQLWord(c.Status.String()), "affirmed": c.Affirmed, "rank": graphQLWord(c.Rank.String()), "confidence": nil,
		"summary": orNull(c.Summary), "sourceId": orNull(c.SourceID), "attributedTo": or.ends(c.AttributedTo),
		"dataset":    reader(func(ctx context.Context, _ args) (any, error) { return or.dataset(ctx, c.Dataset) }),
		"recordedAt": moment(c.RecordedAt), "retractedAt": moment(c.RetractedAt),
		"contradictions": reader(func(ctx context.Context, a args) (any, error) { return or.contradictionsWith(ctx, c.ID, a) }),
		"links":          reader(func(ctx context.Context, a args) (any, error) { return or.links(ctx, c, a) }),
	}
	if c.Value != nil {
		t := graph.TermOf(c.Value)
		rec["value"], rec["datatype"], rec["language"] = t.Text, t.Datatype, orNull(t.Language)
	}
	if c.Confidence >= 0 {
		rec["confidence"] = c.Confidence
	}
	if !c.Date.IsZero() {
		rec["date"] = record{
			"edtf": c.Date.EDTF, "earliest": instant(c.Date.Earliest), "latest": instant(c.Date.Latest),
			"precision": graphQLWord(c.Date.Precision.String()), "kind": graphQLWord(c.DateKind.String()), "basis": orNull(c.DateBasis),
		}
	}
	evidence, qualifiers := []record{}, []record{}
	for _, e := range c.Evidence {
		ev := record{"document": or.endReader(e.Document), "locator": orNull(e.Locator), "file": orNull(e.File), "row": nil, "start": nil, "end": nil}
		if e.Row > 0 {
			ev["row"] = float64(e.Row)
		}
		if e.End > 0 {
			ev["start"], ev["end"] = float64(e.Start), float64(e.End)
		}
		evidence = append(evidence, ev)
	}
	for _, q := range c.Qualifiers {
		qualifiers = append(qualifiers, record{"key": q.Key, "value": orNull(q.Value), "object": or.endReader(q.Object)})
	}
	rec["evidence"], rec["qualifiers"] = evidence, qualifiers
	return rec
}

func (or *oracle) links(ctx context.Context, c *graph.Claim, a args) (any, error) {
	kinds := words(a, "kinds", graph.ParseLinkKind)
	list := []any{}
	add := func(l graph.Link, d string, id graph.ID) error {
		if kinds != nil && !slices.Contains(kinds, l.Kind) {
			return nil
		}
		other, err := or.claimOf(ctx, id)
		if err == nil && other != nil {
			list = append(list, record{"kind": graphQLWord(l.Kind.String()), "direction": d, "strength": orNull(l.Strength), "note": orNull(l.Note), "claim": other})
		}
		return err
	}
	for _, l := range c.Links {
		if err := add(l, "OUT", l.Claim); err != nil {
			return nil, err
		}
	}
	inbound, err := or.snap.LinkedClaims(ctx, []graph.ID{c.ID})
	if err != nil {
		return nil, err
	}
	for _, l := range inbound[0] {
		if err := add(l.Link, "IN", l.From); err != nil {
			return nil, err
		}
	}
	return list, nil
}

func (or *oracle) claimQuery(a args) *graph.ClaimQuery {
	q := &graph.ClaimQuery{Selection: selection(a), Page: a.page()}
	orders := map[string]graph.ClaimOrder{
		"DATE_DESC": graph.DateDesc, "DATE_ASC": graph.DateAsc, "RECORDED_DESC": graph.RecordedDesc, "RECORDED_ASC": graph.RecordedAsc, "ID_ASC": graph.ClaimIDAsc,
		"ID_DESC": graph.ClaimIDDesc, "CONFIDENCE_DESC": graph.ConfidenceDesc, "CONFIDENCE_ASC": graph.ConfidenceAsc,
	}
	q.Order = orders[a.text("orderBy")]
	return q
}

// selection reads standing, where, asOf and knownAt.
func selection(a args) graph.Selection {
	sel := graph.NewSelection()
	if a.text("standing") == "FACTS" {
		sel.Standing = graph.Facts
	}
	sel.Where = claimFilter(a["where"])
	sel.AsOf = a.endOfDay("asOf")
	if s := a.text("knownAt"); s != "" {
		sel.KnownAt = must(time.Parse(time.RFC3339, s))
	}
	return sel
}

func claimFilter(v any) *graph.ClaimFilter {
	m, ok := v.(map[string]any)
	if !ok {
		return nil
	}
	a := args(m)
	f := &graph.ClaimFilter{
		Relations: texts[string](a, "relations"), Subjects: texts[graph.ID](a, "subject"), Objects: texts[graph.ID](a, "object"),
		About: texts[graph.ID](a, "about"), Modality: words(a, "modality", graph.ParseModality), Status: words(a, "status", graph.ParseStatus),
		Rank: words(a, "rank", graph.ParseRank), AttributedTo: texts[graph.ID](a, "attributedTo"), Documents: texts[graph.ID](a, "documents"), Datasets: texts[string](a, "datasets"),
		DateFilter: dateFilter(a), Affirmed: optional[bool](m["affirmed"]), Dated: optional[bool](m["dated"]),
		Value: valueFilter(m["value"], graph.TextValue), Summary: valueFilter(m["summary"], graph.TextValue), SourceID: valueFilter(m["sourceId"], graph.TextValue),
		Confidence: valueFilter(m["confidence"], graph.NumberValue), RecordedAt: valueFilter(m["recordedAt"], graph.TimeValue),
		Not: claimFilter(m["not"]),
	}
	for _, v := range a.list("qualifiers") {
		q := args(v.(map[string]any))
		f.Qualifiers = append(f.Qualifiers, graph.QualifierFilter{Key: q.text("key"), Value: valueFilter(q["value"], graph.TextValue), Objects: texts[graph.ID](q, "object")})
	}
	for name, to := range map[string]*[]*graph.ClaimFilter{"and": &f.And, "or": &f.Or} {
		if _, ok := m[name]; ok {
			*to = []*graph.ClaimFilter{}
		}
		for _, g := range a.list(name) {
			*to = append(*to, claimFilter(g))
		}
	}
	return f
}

func certainty(c *graph.Claim, until graph.Instant) any {
	if until == graph.NoInstant {
		return nil
	}
	return map[graph.Certainty]any{graph.Certain: "CERTAIN", graph.Possible: "POSSIBLE"}[graph.CertaintyAsOf(c.Date, c.DateKind, until)]
}

func (or *oracle) claimPage(page graph.ClaimPage, q *graph.ClaimQuery) record {
	var edges []edge
	for _, c := range page.Claims {
		edges = append(edges, edge{q.Order.Encode(q.Order.CursorOf(c)), or.claim(c), record{"certainty": certainty(c, q.AsOf)}})
	}
	return connection(edges, page.PageInfo)
}

func (or *oracle) search(ctx context.Context, a args) (any, error) {
	q := &graph.SearchQuery{Text: a.text("query"), Types: or.typeNames(a), First: a.number("first"), After: a.text("after"), Total: true}
	page, err := or.snap.Search(ctx, q)
	if err != nil {
		return nil, err
	}
	var edges []edge
	for _, h := range page.Hits {
		node, err := or.end(ctx, h.Entity.ID)
		if err != nil {
			return nil, err
		}
		matches := []any{}
		for _, m := range h.Matches {
			matches = append(matches, record{
				"word": m.Word, "term": m.Term, "field": graphQLWord(m.Field.String()), "kind": graphQLWord(m.Kind.String()),
				"distance": m.Distance, "weight": m.Weight, "score": m.Score,
			})
		}
		edges = append(edges, edge{h.Cursor, node, record{
			"score": h.Score, "tier": graphQLWord(h.Tier.String()), "matched": record{"field": graphQLWord(h.Field.String()), "text": h.Text}, "matches": matches,
		}})
	}
	found := connection(edges, graph.PageInfo{HasNext: page.HasNext, HasPrevious: a.text("after") != "", Total: page.Total})
	found["partial"] = page.Partial
	return found, nil
}

func (or *oracle) dataset(ctx context.Context, id string) (any, error) {
	all, err := or.snap.Datasets(ctx)
	if err != nil {
		return nil, err
	}
	d := graph.Dataset{ID: id, Reliability: -1}
	if i := slices.IndexFunc(all, func(d graph.Dataset) bool { return d.ID == id }); i >= 0 {
		d = all[i]
	}
	stats, err := or.snap.Stats(ctx)
	if err != nil {
		return nil, err
	}
	count := 0
	for _, t := range stats.Datasets {
		if t.Name == id {
			count = int(t.Count)
		}
	}
	rec := record{
		"id": d.ID, "title": orNull(d.Title), "description": orNull(d.Description), "license": orNull(d.License),
		"publisher": orNull(d.Publisher), "source": orNull(d.Source), "reliability": nil, "claimCount": count,
	}
	if d.Reliability >= 0 {
		rec["reliability"] = d.Reliability
	}
	return rec, nil
}

func (or *oracle) datasets(ctx context.Context, _ args) (any, error) {
	all, err := or.snap.Datasets(ctx)
	if err != nil {
		return nil, err
	}
	return each(all, func(d graph.Dataset) (any, error) { return or.dataset(ctx, d.ID) })
}

func (or *oracle) runs(ctx context.Context, a args) (any, error) {
	runs, err := or.snap.ImportRuns(ctx, a.text("dataset"), a.number("first"))
	if err != nil {
		return nil, err
	}
	return each(runs, func(r graph.ImportRun) (any, error) {
		files := []record{}
		for _, f := range r.Files {
			files = append(files, record{"name": f.Name, "sha256": f.SHA256, "bytes": float64(f.Bytes)})
		}
		c := r.Counts
		var undoneAt any
		if !r.UndoneAt.IsZero() {
			undoneAt = moment(r.UndoneAt)
		}
		return record{
			"id": r.ID, "dataset": reader(func(ctx context.Context, _ args) (any, error) { return or.dataset(ctx, r.Dataset) }), "files": files,
			"mapping": orNull(r.Mapping), "startedAt": moment(r.StartedAt), "endedAt": moment(r.EndedAt), "read": int(c.Read), "new": int(c.New),
			"known": int(c.Known), "rejected": int(c.Rejected), "newQuads": int(c.NewQuads), "newClaims": int(c.NewClaims), "newEntities": int(c.NewEntities),
			"knownEntities": int(c.KnownEntities), "changedEntities": int(c.ChangedEntities), "removedEntities": int(c.RemovedEntities), "changedClaims": int(c.ChangedClaims),
			"retractedClaims": int(c.RetractedClaims), "revivedClaims": int(c.RevivedClaims), "removedQuads": int(c.RemovedQuads), "replace": r.Replace, "undoneAt": undoneAt,
		}, nil
	})
}

func (or *oracle) stats(ctx context.Context, _ args) (any, error) {
	s, err := or.snap.Stats(ctx)
	if err != nil {
		return nil, err
	}
	tallies := func(list []graph.Tally, key string) []record {
		out := []record{}
		for _, t := range list {
			name := t.Name
			if key == "type" && name == "" {
				name = "Resource"
			}
			out = append(out, record{key: name, "count": int(t.Count)})
		}
		return out
	}
	return record{
		"entities": int(s.Entities), "claims": int(s.Claims), "quads": int(s.Quads),
		"types": tallies(s.Types, "type"), "relations": tallies(s.Relations, "name"), "datasets": tallies(s.Datasets, "name"),
	}, nil
}
