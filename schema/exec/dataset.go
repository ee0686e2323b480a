package exec

import (
	"entente/graph"
	"entente/schema/plan"
)

// A datasetTable holds distinct datasets.
type datasetTable struct {
	base
	ids []string
	// known has what the graph says of each, nil where it is no dataset of the
	// graph; counts are its claims.
	known  []*graph.Dataset
	counts []int64
	fault  *fault // of reading the datasets
}

// datasetTable makes a table of datasets, and the column that leads to it from ids.
func (r *run) datasetTable(set *plan.Set, ids []string) column {
	t := &datasetTable{base: r.base(set)}
	index := map[string]int32{}
	rows := make([]int32, len(ids))
	for i, id := range ids {
		row, ok := index[id]
		if !ok {
			row = int32(len(t.ids))
			index[id] = row
			t.ids = append(t.ids, id)
		}
		rows[i] = row
	}
	if len(t.ids) > 0 {
		r.add(t)
	}
	return column{to: t, rows: rows}
}

// described tells whether more than ids and counts is selected.
func (t *datasetTable) described() bool {
	for _, f := range t.set.Fields {
		if f.Op != plan.DatasetID && f.Op != plan.DatasetClaimCount && f.Op != plan.Typename {
			return true
		}
	}
	return false
}

func (t *datasetTable) asks() bool { return t.described() || t.set.Has(plan.DatasetClaimCount) }

func (t *datasetTable) ask(r *run) {
	r.sources.datasets.wanted = r.sources.datasets.wanted || t.described()
	r.sources.stats.wanted = r.sources.stats.wanted || t.set.Has(plan.DatasetClaimCount)
}

func (t *datasetTable) expand(r *run) {
	t.known, t.counts = make([]*graph.Dataset, len(t.ids)), make([]int64, len(t.ids))
	if t.described() {
		t.fault = r.sources.datasets.fault
	}
	for i, id := range t.ids {
		t.known[i], t.counts[i] = r.sources.datasets.byID[id], r.sources.stats.claims[id]
	}
}

func (t *datasetTable) value(w *writer, f *plan.Field, row int32) result {
	switch f.Op {
	case plan.DatasetID:
		return w.string(t.ids[row])
	case plan.DatasetClaimCount:
		if fault := w.r.sources.stats.fault; fault != nil {
			return w.fault(f, fault)
		}
		return w.int(f, t.counts[row])
	case plan.Typename:
		return w.name(f.Typename)
	}
	if t.fault != nil {
		return w.fault(f, t.fault)
	}
	d := t.known[row]
	if d == nil {
		return null
	}
	switch f.Op {
	case plan.DatasetTitle:
		return w.optional(d.Title)
	case plan.DatasetDescription:
		return w.optional(d.Description)
	case plan.DatasetLicense:
		return w.optional(d.License)
	case plan.DatasetPublisher:
		return w.optional(d.Publisher)
	case plan.DatasetSource:
		return w.optional(d.Source)
	}
	if d.Reliability < 0 {
		return null
	}
	return w.float(d.Reliability)
}

// A runTable holds import runs.
type runTable struct {
	base
	runs []graph.ImportRun
}

func (t *runTable) expand(r *run) {
	for _, f := range t.set.Fields {
		if f.Op != plan.RunDataset {
			continue
		}
		ids := make([]string, len(t.runs))
		for i := range t.runs {
			ids[i] = t.runs[i].Dataset
		}
		*t.column(f) = r.datasetTable(f.Set, ids)
	}
}

func (t *runTable) value(w *writer, f *plan.Field, row int32) result {
	run := &t.runs[row]
	switch f.Op {
	case plan.RunID:
		return w.string(run.ID)
	case plan.RunDataset:
		return w.one(f, t.column(f), row)
	case plan.RunFiles:
		return writeList(w, f, run.Files, writeRunFile)
	case plan.RunMapping:
		return w.optional(run.Mapping)
	case plan.RunStartedAt:
		return w.moment(run.StartedAt)
	case plan.RunEndedAt:
		return w.moment(run.EndedAt)
	case plan.RunRead:
		return w.int(f, run.Counts.Read)
	case plan.RunNew:
		return w.int(f, run.Counts.New)
	case plan.RunKnown:
		return w.int(f, run.Counts.Known)
	case plan.RunRejected:
		return w.int(f, run.Counts.Rejected)
	case plan.RunNewQuads:
		return w.int(f, run.Counts.NewQuads)
	case plan.RunNewClaims:
		return w.int(f, run.Counts.NewClaims)
	case plan.RunNewEntities:
		return w.int(f, run.Counts.NewEntities)
	case plan.RunKnownEntities:
		return w.int(f, run.Counts.KnownEntities)
	case plan.RunChangedEntities:
		return w.int(f, run.Counts.ChangedEntities)
	case plan.RunRemovedEntities:
		return w.int(f, run.Counts.RemovedEntities)
	case plan.RunChangedClaims:
		return w.int(f, run.Counts.ChangedClaims)
	case plan.RunRetractedClaims:
		return w.int(f, run.Counts.RetractedClaims)
	case plan.RunRevivedClaims:
		return w.int(f, run.Counts.RevivedClaims)
	case plan.RunRemovedQuads:
		return w.int(f, run.Counts.RemovedQuads)
	case plan.RunReplace:
		return w.bool(run.Replace)
	case plan.RunUndoneAt:
		return w.moment(run.UndoneAt)
	}
	return w.name(f.Typename)
}

func writeRunFile(w *writer, f *plan.Field, file *graph.RunFile) result {
	switch f.Op {
	case plan.FileName:
		return w.string(file.Name)
	case plan.FileSHA256:
		return w.string(file.SHA256)
	case plan.FileBytes:
		return w.whole(file.Bytes)
	}
	return w.name(f.Typename)
}

// stats writes what the graph counts.
func (w *writer) stats(f *plan.Field) result {
	s := &w.r.sources.stats
	if s.fault != nil {
		return w.fault(f, s.fault)
	}
	return w.leaf(f, func(f *plan.Field) result {
		switch f.Op {
		case plan.StatsEntities:
			return w.int(f, s.Entities)
		case plan.StatsClaims:
			return w.int(f, s.Claims)
		case plan.StatsQuads:
			return w.int(f, s.Quads)
		case plan.StatsTypes:
			return writeList(w, f, s.Types, writeTypeCount)
		case plan.StatsRelations:
			return writeList(w, f, s.Relations, writeTally)
		case plan.StatsDatasets:
			return writeList(w, f, s.Datasets, writeTally)
		}
		return w.name(f.Typename)
	})
}

func writeTypeCount(w *writer, f *plan.Field, t *graph.Tally) result {
	if f.Op == plan.TallyName && t.Name == "" {
		return w.name(plan.Resource)
	}
	return writeTally(w, f, t)
}

func writeTally(w *writer, f *plan.Field, t *graph.Tally) result {
	switch f.Op {
	case plan.TallyName:
		return w.string(t.Name)
	case plan.TallyCount:
		return w.int(f, t.Count)
	}
	return w.name(f.Typename)
}
