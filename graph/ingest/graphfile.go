package ingest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/internal/idtable"
	"entente/graph/ontology"
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

// A graphPass takes records to the store.
type graphPass struct {
	*run
	label quad.Value
	named *idtable.Table // nodes without a type that records tell of or name
	told  *idtable.Table // entities whose records are unique
}

func (g *graphPass) add(ctx context.Context, stage Stage, rec *graphRecord) error {
	if rec.counted {
		g.report.Counts.Read++
	}
	g.tell(stage, false)
	if rec.failed != nil {
		return g.reject(rec.failed, rec.rejected)
	}
	if rec.entity != nil {
		if err := g.addEntity(rec); err != nil {
			return g.rejectOr(rec, err)
		}
	}
	for i := range rec.claims {
		if err := g.addClaim(ctx, rec, &rec.claims[i]); err != nil {
			return g.rejectOr(rec, err)
		}
	}
	for i := range rec.notes {
		g.warnOf(rec.notes[i].subject, rec.error(&rec.notes[i].fieldError))
	}
	return nil
}

// rejectOr refuses a record for what is wrong with it, and passes other errors on.
func (g *graphPass) rejectOr(rec *graphRecord, err error) error {
	var field *fieldError
	var input *graph.InputError
	if errors.As(err, &field) || errors.As(err, &input) {
		return g.reject(rec.error(err), rec.rejected)
	}
	return err
}

func (g *graphPass) addEntity(rec *graphRecord) error {
	d := rec.entity
	if d.unique {
		if !g.told.Add(string(d.entity.ID)) {
			return &fieldError{d.idSlot, "duplicate-id", fmt.Sprintf("an earlier record has the id of %s", d.entity.ID), "give each node an id of its own, or put them into id spaces"}
		}
	}
	if d.entity.Type == "" {
		g.named.Add(string(d.entity.ID)) // the loader knows of types alone
	}
	if len(d.quads) == 0 {
		return nil
	}
	item := entityItem{entity: d.entity, slots: d.slots, idSlot: d.idSlot}
	err := item.check(g.opts.Ontology, func(v ontology.Violation) {
		rec.note(d.idSlot, v.Code, v.Code, v.Message, v.Hint)
	})
	if err != nil {
		return err
	}
	for _, q := range d.quads {
		if err := g.loader.AddQuad(q, rec.file.name, rec.line); err != nil {
			return err
		}
	}
	g.made["entities"]++
	return nil
}

func (g *graphPass) addClaim(ctx context.Context, rec *graphRecord, d *claimDraft) error {
	c := &d.claim
	o := g.opts.Ontology
	var domain, ranges []*ontology.Type
	if rel := o.Relation(d.parent); rel != nil {
		domain, ranges = rel.DomainLeaves, rel.RangeLeaves
	} else if rel := o.Relation(c.Relation); rel != nil {
		domain, ranges = rel.DomainLeaves, rel.RangeLeaves
	}
	subject, err := g.reference(ctx, rec, c.Subject, d.subject, domain)
	if err != nil {
		return err
	}
	var object typeInfo
	if c.Object != "" {
		if object, err = g.reference(ctx, rec, c.Object, d.object, ranges); err != nil {
			return err
		}
	}
	for _, id := range references(c) {
		if _, err := g.reference(ctx, rec, id, d.rest, nil); err != nil {
			return err
		}
	}
	if d.fallback != nil {
		g.fit(rec, d, subject.typ, object.typ)
	}
	if d.parent != "" {
		fail := func(code, msg, hint string) error { return &fieldError{d.rest, code, msg, hint} }
		if err := g.declareSub(graph.Subrelation{Name: c.Relation, Parent: d.parent, Label: d.label}, g.label, rec.file.name, rec.line, fail); err != nil {
			return err
		}
	}
	for _, v := range o.CheckClaim(c, subject.typ, object.typ, g.relations) {
		if v.Severity == ontology.Error {
			return &fieldError{d.slotOf(v.Code), v.Code, v.Message, v.Hint}
		}
	}
	c.Normalize()
	if d.id != "" && d.id != c.ID {
		rec.note(d.rest, "", "claim-id-differs", fmt.Sprintf("the record calls the claim %s, and by its content it is %s", d.id, c.ID), "a claim is named by what it says, its dataset included")
	}
	if err := g.loader.AddClaim(c); err != nil {
		if wrong := g.ns.ValidateClaim(c); wrong != nil {
			return &fieldError{d.rest, "bad-claim", wrong.Error(), ""}
		}
		return err
	}
	g.made["claims"]++
	return nil
}

// references are the nodes in a claim's lists.
func references(c *graph.Claim) []graph.ID {
	ids := append([]graph.ID(nil), c.AttributedTo...)
	for _, e := range c.Evidence {
		if e.Document != "" {
			ids = append(ids, e.Document)
		}
	}
	for _, q := range c.Qualifiers {
		if q.Object != "" {
			ids = append(ids, q.Object)
		}
	}
	return ids
}

// reference looks a node up that must be there.
func (g *graphPass) reference(ctx context.Context, rec *graphRecord, id graph.ID, slot int, types []*ontology.Type) (typeInfo, error) {
	t, err := g.typeOf(ctx, id)
	if err != nil || t.known || g.named.Has(string(id)) {
		return t, err
	}
	t, _, err = g.missing(id, stub{types, g.label, rec.file.name, rec.line}, func(code, msg, hint string) error {
		return &fieldError{slot, code, msg, hint}
	})
	return t, err
}

// fit turns a claim round, or puts it under the general relation, where its
// ends do not fit its relation as they are.
func (g *graphPass) fit(rec *graphRecord, d *claimDraft, subject, object string) {
	c := &d.claim
	trial := graph.Claim{Subject: c.Subject, Relation: c.Relation, Object: c.Object}
	o := g.opts.Ontology
	if ontology.FirstError(o.CheckClaim(&trial, subject, object, g.relations)) == nil {
		return
	}
	turned := graph.Claim{Subject: c.Object, Relation: c.Relation, Object: c.Subject}
	if ontology.FirstError(o.CheckClaim(&turned, object, subject, g.relations)) == nil {
		c.Subject, c.Object = c.Object, c.Subject
		return
	}
	rec.note(d.rest, c.Relation, "relation-unfit", fmt.Sprintf("the ends of a record do not fit %s: it becomes %s", c.Relation, d.fallback.Name), "give their schemata a type with @entity(maps: …)")
	c.Relation, d.parent, d.label = d.fallback.Name, d.fallback.Parent, d.fallback.Label
	c.Qualifiers = slices.DeleteFunc(c.Qualifiers, func(q graph.Qualifier) bool {
		known := o.Qualifier(q.Key)
		gone := known == nil || !known.General && !slices.Contains(o.Relation(d.parent).Qualifiers, q.Key)
		if gone {
			rec.note(d.rest, q.Key, "property-dropped", fmt.Sprintf("a claim of %s has no place for %s: it is left out", c.Relation, q.Key), "list it in the qualifiers of "+d.parent)
		}
		return gone
	})
}

func (d *claimDraft) slotOf(code string) int {
	switch code {
	case "wrong-domain":
		return d.subject
	case "wrong-range", "wants-value":
		return d.object
	case "bad-value", "wants-entity":
		return d.value
	}
	return d.rest
}

// maxSubjects bounds how many subjects of a code are told apart.
const maxSubjects = 50

// warnOf is warn for one of several subjects of a code, each counted by itself.
func (r *run) warnOf(subject string, e *graph.InputError) {
	key := e.Code + " " + subject
	if i, ok := r.warned[key]; ok {
		r.report.Warnings[i].Count++
		return
	}
	if len(r.warned) >= maxSubjects {
		r.warn(e)
		return
	}
	if r.warned == nil {
		r.warned = map[string]int{}
	}
	r.warned[key] = len(r.report.Warnings)
	r.report.Warnings = append(r.report.Warnings, Warning{e.Code, 1, e})
}
