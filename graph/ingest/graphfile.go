package ingest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"path"
	"regexp"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/internal/idtable"
)

// Graph files tell of entities and of the claims between them by themselves, so
// that they need no mapping: the ontology is enough. They are read twice, since
// the types of a claim's ends must be known before it can be checked.

// A graphReader reads the records of a graph file, for one pass.
type graphReader interface {
	// next fills in the next record of the pass; io.EOF after the last. What is
	// wrong with one record stands in it.
	next(*graphRecord) error
	// skip passes over the next record, whatever is wrong with it.
	skip() error
}

// A graphFormat makes readers of a format.
type graphFormat interface {
	// reader returns a reader of a file's content for the pass that makes
	// entities, or that makes claims; nil where the file has nothing for it.
	reader(f *file, content io.Reader, claims bool) (graphReader, error)
}

// A graphRecord is a record of a graph file on its way to the store. Slots name
// the fields of a record, -1 the record itself.
type graphRecord struct {
	rejected
	counted bool              // it counts as read
	failed  *graph.InputError // with the record
	place   func(slot int) (line, column int)
	entity  *entityDraft
	claims  []claimDraft
	notes   []fieldNote
}

// A fieldNote is a warning; of one subject they are counted together.
type fieldNote struct {
	fieldError
	subject string
}

func (rec *graphRecord) note(slot int, subject, code, msg, hint string) {
	rec.notes = append(rec.notes, fieldNote{fieldError{slot, code, msg, hint}, subject})
}

// error gives an error the place of the record's field.
func (rec *graphRecord) error(err error) *graph.InputError {
	slot := -1
	e := &graph.InputError{Code: "bad-record", Msg: err.Error()}
	var field *fieldError
	var input *graph.InputError
	switch {
	case errors.As(err, &field):
		slot, e = field.slot, &graph.InputError{Code: field.code, Msg: field.msg, Hint: field.hint}
	case errors.As(err, &input):
		copied := *input
		e = &copied
	}
	if e.File == "" {
		e.File = rec.file.name
		e.Line, e.Column = rec.place(slot)
	}
	return e
}

// An entityDraft is an entity as a record tells of it.
type entityDraft struct {
	entity graph.Entity
	slots  []int       // of entity.Properties
	idSlot int         // of the id
	quads  []quad.Quad // none: the record only names it
	unique bool        // no other record may tell of it
}

// A claimDraft is a claim as a record tells of it, all but its id.
type claimDraft struct {
	claim graph.Claim
	// parent is the relation that the claim's is under, "" for one of the
	// ontology; label is the subrelation's.
	parent, label string
	// fallback, if not nil, is the subrelation to take where the ends do not
	// fit the relation, even the other way round.
	fallback *graph.Subrelation
	id       graph.ID // that the record gives the claim, "" for none
	// Slots that show best what is wrong.
	subject, object, value, rest int
}

// graphFiles imports the graph files among the run's files.
func (r *run) graphFiles(ctx context.Context) error {
	ds, err := r.graphDataset()
	if err != nil {
		return err
	}
	r.report.Dataset = ds
	if r.made == nil {
		r.made = map[string]int64{}
	}
	if label := r.ns.Graph(ds); label != nil && !r.passed(stepQuads) {
		if err := r.loader.AddQuad(quad.Quad{Subject: label, Predicate: graph.RDFType, Object: graph.SchemaDataset, Label: label}, r.files[0].name, 0); err != nil {
			return err
		}
	}
	g := &graphPass{run: r, label: r.ns.Graph(ds), named: new(idtable.Table), told: new(idtable.Table)}
	if r.resumed != nil {
		g.named, g.told = cmp.Or(r.resumed.Named, g.named), cmp.Or(r.resumed.Told, g.told) // an empty one is not written
	}
	r.graph = g
	l := newLexicon(r, ds)
	formats := map[string]graphFormat{formatNeo4j: &neo4jFormat{lexicon: l}, formatFTM: &ftmFormat{lexicon: l}}
	for _, pass := range []struct {
		step   step
		stage  Stage
		claims bool
	}{{stepGraphEntities, StageEntities, false}, {stepGraphClaims, StageClaims, true}} {
		if r.passed(pass.step) {
			continue
		}
		r.tell(pass.stage, true)
		for i, f := range r.files {
			format := formats[r.formats[i]]
			if format == nil {
				continue
			}
			at := position{Step: pass.step, File: i}
			skip, ok := r.enter(at)
			if !ok && !headerOnly(f) { // that is needed for those after it
				continue
			}
			err := pipe(ctx, func(b *batcher[graphRecord]) error { return r.readGraph(f, format, pass.claims, skip, b, at) },
				func(rec *graphRecord) error { return g.add(ctx, pass.stage, rec) })
			if err != nil {
				return err
			}
		}
		r.endPass()
	}
	return nil
}

// readGraph sends what a pass reads in a file, but for the first records. It maps.
func (r *run) readGraph(f *file, format graphFormat, claims bool, skip int64, b *batcher[graphRecord], at position) (err error) {
	c, err := f.content(&r.bytes)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, c.Close()) }()
	reader, err := format.reader(f, c, claims)
	if err != nil || reader == nil {
		return err
	}
	for range skip {
		if err := reader.skip(); err != nil {
			return err
		}
	}
	for at.Records = skip; ; {
		rec, err := b.slot()
		if err != nil {
			return err
		}
		*rec = graphRecord{claims: rec.claims[:0], notes: rec.notes[:0]}
		if err := reader.next(rec); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		at.Records++
		if !r.rejectedIn[rec.key()] {
			if err := b.commit(); err != nil {
				return err
			}
		}
		if r.due() {
			if err := b.quiesce(func() error { return r.checkpoint(b.ctx, at) }); err != nil {
				return err
			}
		}
	}
}

// graphDataset is the dataset of what the run's graph files tell.
func (r *run) graphDataset() (string, error) {
	if ds := r.opts.Dataset; ds != "" {
		if !graph.ValidDataset(ds) {
			return "", &graph.InputError{Code: "bad-dataset", Msg: fmt.Sprintf("%q cannot name a dataset", ds), Hint: "letters, digits, -, _ and ., beginning with a letter or digit"}
		}
		return ds, nil
	}
	name, _, _ := strings.Cut(path.Base(r.files[0].name), ".")
	name = strings.Trim(notDataset.ReplaceAllString(name, "-"), "-_")
	if name = name[:min(len(name), 100)]; !graph.ValidDataset(name) {
		return "", &graph.InputError{File: r.files[0].name, Code: "bad-dataset", Msg: "the file's name names no dataset", Hint: "say --dataset ID"}
	}
	return name, nil
}

var notDataset = regexp.MustCompile(`[^A-Za-z0-9_-]+`)
