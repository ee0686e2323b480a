package ingest

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/format/nquads"
)

// checkFormats tells each file's format, and refuses tables.
func (r *run) checkFormats() error {
	var problems Problems
	headed := false // a file before this one is the header of those after it
	for _, f := range r.files {
		r.total += f.Bytes
		format := r.opts.Format
		if format == "" {
			if format = f.graphFormat(); format == "" {
				format = f.format()
			}
			if (format == formatJSON || format == formatJSONLines) && isJSONLD(f.head) {
				format = formatJSONLD
			}
			if headed && (format == formatCSV || format == formatTSV) {
				format = formatNeo4j
			}
		}
		headed = headed || format == formatNeo4j && headerOnly(f)
		switch format {
		case formatNeo4j, formatFTM:
		case formatNQuads, formatNTriples, formatTurtle, formatTriG, formatJSONLD:
		case formatJSON, formatJSONLines, formatYAML:
			problems = append(problems, &graph.InputError{File: f.name, Code: "mapping-missing", Msg: "a file of " + format + " needs a mapping", Hint: "say --mapping FILE"})
		case formatCSV, formatTSV:
			problems = append(problems, &graph.InputError{File: f.name, Code: "mapping-missing", Msg: "a table needs a mapping", Hint: "say --mapping FILE, or give it Neo4j's headers, with commas or tabs: :ID and :LABEL, or :START_ID, :END_ID and :TYPE"})
		default:
			problems = append(problems, &graph.InputError{File: f.name, Code: "unknown-format", Msg: "neither the file's name nor its content tells its format", Hint: "say --format, with one of " + strings.Join(Formats, ", ")})
		}
		r.formats = append(r.formats, format)
	}
	if problems != nil {
		return problems
	}
	if r.opts.Dangling != "" && !slices.ContainsFunc(r.formats, isGraphFormat) {
		return &graph.InputError{Code: "dangling-without-claims", Msg: "dangling says nothing of RDF, which is taken as it is, whatever is known of the nodes that it names", Hint: "leave --dangling out"}
	}
	return nil
}

// checkDataset holds Options.Dataset to what it may be.
func (r *run) checkDataset() error {
	switch {
	case r.opts.Dataset == "":
	case r.mapping != nil:
		return &graph.InputError{Code: "dataset-given-twice", Msg: "the mapping names the dataset", Hint: "leave --dataset out, or name another mapping"}
	case !graph.ValidDataset(r.opts.Dataset):
		return &graph.InputError{Code: "bad-dataset", Msg: fmt.Sprintf("%q cannot name a dataset", r.opts.Dataset), Hint: "use letters, digits, -, _ and ., and begin with a letter or digit"}
	}
	return nil
}

// A quadItem is a quad on its way from the reader to the store.
type quadItem struct {
	quad   quad.Quad
	line   int
	number int64  // of the record in its file: the line, or where quads are no lines the quad
	text   string // of the line, where the quad alone would not tell it
	failed *graph.InputError
}

// rejected is the item's line as a record that is refused.
func (i *quadItem) rejected(f *file) rejected {
	rec := rejected{file: f, number: i.number, line: i.line, text: i.text, format: formatNQuads}
	if rec.text == "" && i.failed == nil {
		rec.text = strings.TrimSuffix(string(nquads.AppendQuad(nil, i.quad)), "\n")
	}
	return rec
}

// rejectedClaim is what the load was given of a claim's node, as quads that are
// refused. Where blank nodes are among them there is no record: they have lost
// the labels of their file.
func (r *run) rejectedClaim(e *graph.InputError, quads []quad.Quad) rejected {
	i := slices.IndexFunc(r.files, func(f *file) bool { return f.name == e.File })
	if i < 0 || len(quads) == 0 {
		return rejected{}
	}
	lines := make([]string, 0, len(quads))
	for _, q := range quads {
		for _, v := range []quad.Value{q.Subject, q.Object, q.Label} {
			if _, blank := v.(quad.BNode); blank {
				return rejected{}
			}
		}
		lines = append(lines, strings.TrimSuffix(string(nquads.AppendQuad(nil, q)), "\n"))
	}
	slices.Sort(lines)
	return rejected{file: r.files[i], number: int64(e.Line), line: e.Line, text: strings.Join(lines, "\n"), format: formatNQuads, part: true}
}

// unmapped imports files that need no mapping: RDF, then graph files.
func (r *run) unmapped(ctx context.Context) error {
	if r.resumed != nil {
		r.restore()
	}
	if !r.passed(stepQuads) && slices.ContainsFunc(r.formats, func(format string) bool { return !isGraphFormat(format) }) {
		if err := r.rdf(ctx); err != nil {
			return err
		}
	}
	if r.passed(stepGraphClaims) || !slices.ContainsFunc(r.formats, isGraphFormat) {
		return nil
	}
	return r.graphFiles(ctx)
}

// rdf imports files that hold quads.
func (r *run) rdf(ctx context.Context) error {
	r.tell(StageQuads, true)
	v := vocabularyCheck{run: r}
	for i, f := range r.files {
		if isGraphFormat(r.formats[i]) {
			continue
		}
		at := position{Step: stepQuads, File: i}
		skip, ok := r.enter(at)
		if !ok {
			continue
		}
		var reader quadReader
		var relative int64
		err := pipe(ctx, func(b *batcher[quadItem]) (err error) {
			c, err := f.content(&r.bytes)
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, c.Close()) }()
			reader = r.quadReader(f, r.formats[i], c)
			relative, err = r.readQuads(f, reader, skip, b, at)
			return err
		}, func(i *quadItem) error { return r.addQuad(&v, f, i) })
		if err != nil {
			return err
		}
		if n := reader.RelativeIRIs(); n > 0 {
			r.warnRelative(f, n, int(relative))
		}
	}
	r.report.Dataset = v.dataset()
	return nil
}

// readQuads sends what a reader reads, but for the first quads. It returns the
// line of the first relative IRI.
func (r *run) readQuads(f *file, reader quadReader, skip int64, b *batcher[quadItem], at position) (relative int64, err error) {
	lines, _ := reader.(lineReader)
	var label quad.Value // of quads that have none
	if r.opts.Dataset != "" {
		label = r.ns.Graph(r.opts.Dataset)
	}
	for number := int64(1); ; number++ {
		q, err := reader.Read()
		if err == io.EOF {
			return relative, nil
		}
		if number <= skip {
			if relative == 0 && reader.RelativeIRIs() > 0 {
				relative = int64(reader.Line())
			}
			continue // it was told of if it is wrong
		}
		item, slotErr := b.slot()
		if slotErr != nil {
			return relative, slotErr
		}
		if q.Label == nil {
			q.Label = label
		}
		*item = quadItem{quad: q, line: f.restoreLine(reader.Line()), number: number}
		if lines != nil {
			item.number = int64(item.line)
		}
		if err != nil {
			if lines == nil || !errors.As(err, &item.failed) || item.failed.Line == 0 {
				return relative, err
			}
			item.failed.Line, item.text = item.line, lines.Text()
		}
		if relative == 0 && reader.RelativeIRIs() > 0 {
			relative = int64(reader.Line())
		}
		if err := b.commit(); err != nil {
			return relative, err
		}
		if r.due() {
			at.Records = number
			if err := b.quiesce(func() error { return r.checkpoint(b.ctx, at) }); err != nil {
				return relative, err
			}
		}
	}
}

// warnRelative tells how many relative IRIs a file has: one warning for all files.
func (r *run) warnRelative(f *file, n int64, line int) {
	const code = "iri-relative"
	for i := range r.report.Warnings {
		if r.report.Warnings[i].Code == code {
			r.report.Warnings[i].Count += n
			return
		}
	}
	r.report.Warnings = append(r.report.Warnings, Warning{code, n, &graph.InputError{File: f.name, Line: line, Code: code,
		Msg: "relative IRIs that have no base are kept as they are", Hint: "--strict-iri refuses them"}})
}

// addQuad checks a quad and gives it to the store.
func (r *run) addQuad(v *vocabularyCheck, f *file, i *quadItem) error {
	r.report.Counts.Read++
	r.tell(StageQuads, false)
	if i.failed != nil {
		return r.reject(i.failed, i.rejected(f))
	}
	err := v.check(&i.quad)
	if err == nil {
		err = r.loader.AddQuad(i.quad, f.name, i.line)
	}
	var input *graph.InputError
	var field *fieldError
	switch {
	case errors.As(err, &field):
		return r.reject(&graph.InputError{File: f.name, Line: i.line, Code: field.code, Msg: field.msg, Hint: field.hint}, i.rejected(f))
	case errors.As(err, &input):
		return r.reject(inputError(err, "bad-quad", f.name, i.line, 0), i.rejected(f))
	}
	return err
}

// A vocabularyCheck holds quads of the own vocabulary to the ontology. Those of
// claims are checked when the claim is whole: see [graph.LoaderOptions].
type vocabularyCheck struct {
	*run
}

// dataset is the dataset of all quads, "" for several.
func (v *vocabularyCheck) dataset() string {
	if v.labels.Many || !v.labels.Some {
		return ""
	}
	return v.ns.Dataset(v.labels.First)
}

func (v *vocabularyCheck) check(q *quad.Quad) error {
	if l := &v.labels; !l.Some {
		l.First, l.Some = q.Label, true
	} else if !l.Many && q.Label != l.First {
		l.Many = true
	}
	p, _ := q.Predicate.(quad.IRI)
	switch p {
	case graph.RDFType:
		if o, ok := q.Object.(quad.IRI); ok {
			return v.checkType(q, o)
		}
		return nil
	case graph.RDFSSubPropertyOf:
		return v.subrelation(q)
	}
	name, own := v.ns.Name(p)
	if !own {
		return nil
	}
	if _, claim := v.ns.ClaimOf(q.Subject); claim {
		return nil
	}
	return v.checkPredicate(q, name)
}

func (v *vocabularyCheck) checkType(q *quad.Quad, class quad.IRI) error {
	name, own := v.ns.Name(class)
	if !own {
		return nil
	}
	if name == graph.TypeClaim {
		if _, claim := v.ns.ClaimOf(q.Subject); !claim {
			return &fieldError{-1, "claim-bad-subject", fmt.Sprintf("%v is not the node of a claim", q.Subject), "a claim is named by its content: make claims by a mapping"}
		}
		return nil
	}
	if err := v.ontologyType(name); err != nil {
		return err
	}
	return nil
}

// subrelation remembers what a quad says of a relation's parent.
func (v *vocabularyCheck) subrelation(q *quad.Quad) error {
	iri, _ := q.Subject.(quad.IRI)
	name, own := v.ns.Name(iri)
	if !own || !strings.Contains(name, ":") {
		return nil
	}
	up, _ := q.Object.(quad.IRI)
	parent, own := v.ns.Name(up)
	if !own {
		return nil
	}
	if _, ok := v.relations[name]; !ok {
		v.relations[name] = graph.Subrelation{Name: name, Parent: parent, Label: name}
	}
	return nil
}

// checkPredicate holds a predicate of the own vocabulary, and its value, to
// the ontology.
func (v *vocabularyCheck) checkPredicate(q *quad.Quad, name string) error {
	o := v.opts.Ontology
	switch {
	case strings.Contains(name, ":"), o.Relation(name) != nil, name == graph.PropReliability:
		return nil // a subrelation may be declared further on
	}
	if name == graph.PropMergedFrom {
		if v.ns.ID(q.Object) == "" {
			return &fieldError{-1, "bad-value", fmt.Sprintf("%s takes a node, not a literal", name), ""}
		}
		return nil
	}
	for _, core := range coreProperties {
		if name == core {
			return nil
		}
	}
	for _, t := range o.Types {
		if !t.Leaf || t.Property(name) == nil {
			continue
		}
		e := graph.Entity{ID: v.ns.ID(q.Subject), Type: t.Name, Name: "-", Properties: []graph.Property{{Name: name, Value: graph.TermOf(q.Object).Text}}}
		for _, violation := range o.CheckEntity(&e) {
			if violation.Code == "bad-value" {
				return &fieldError{-1, violation.Code, violation.Message, violation.Hint}
			}
		}
		return nil
	}
	return &fieldError{-1, "unknown-property", fmt.Sprintf("the ontology has no property or relation %s", name), didYouMean(name, propertyNames(o.Types))}
}

// ontologyType is checkType of the mapping, for a run that has none.
func (v *vocabularyCheck) ontologyType(name string) error {
	if err := (&Mapping{ontology: v.opts.Ontology}).checkType(name); err != nil {
		return err
	}
	return nil
}
